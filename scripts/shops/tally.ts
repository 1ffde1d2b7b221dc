import type { PageResult, StepResult } from './in-page';

/** What became of a step over all pages of its shop. */
export interface StepTally {
  part: StepResult['part'];
  step: string;
  held: number;
  failed: number;
  /** Pages on which an earlier step held already. */
  notTried: number;
}

export interface ShopTally {
  shop: string;
  pages: number;
  products: number;
  steps: StepTally[];
  /** Product pages whose list another way than the file found: the file does not fit them. */
  stale: string[];
  /** Product pages on which no list was found at all. */
  unread: string[];
}

/** The checked pages, by shop, in the order of the shops' names. Pages of no shop are left out. */
export function tallyOf(results: readonly { id: string; page: PageResult }[]): ShopTally[] {
  const byShop = Map.groupBy(results, ({ page }) => page.shop ?? '');
  byShop.delete('');
  return [...byShop]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([shop, pages]) => {
      const products = pages.filter(({ page }) => page.isProduct);
      return {
        shop,
        pages: pages.length,
        products: products.length,
        steps: stepsOf(products.map(({ page }) => page)),
        stale: idsOf(products, ({ source }) => source !== null && source !== 'shop'),
        unread: idsOf(products, ({ source }) => source === null),
      };
    });
}

const idsOf = (
  pages: readonly { id: string; page: PageResult }[],
  isMeant: (page: PageResult) => boolean,
): string[] => pages.filter(({ page }) => isMeant(page)).map(({ id }) => id);

function stepsOf(pages: readonly PageResult[]): StepTally[] {
  const tallies = new Map<string, StepTally>();
  for (const { part, index, step, outcome } of pages.flatMap(({ steps }) => steps)) {
    const key = `${part} ${index}`;
    const tally = tallies.get(key) ?? { part, step, held: 0, failed: 0, notTried: 0 };
    if (outcome === 'held') tally.held++;
    else if (outcome === 'not tried') tally.notTried++;
    else tally.failed++;
    tallies.set(key, tally);
  }
  return [...tallies.values()];
}

/** The tally as people read it. */
export function inWords(tallies: readonly ShopTally[]): string {
  return tallies.map(shopInWords).join('\n\n');
}

function shopInWords({ shop, pages, products, steps, stale, unread }: ShopTally): string {
  const width = Math.max(...steps.map(({ part, step }) => part.length + step.length + 1), 0);
  return [
    `${shop}: ${count(pages, 'page')}, ${products} of them of a product`,
    ...steps.map(
      ({ part, step, held, failed, notTried }) =>
        `  ${`${part} ${step}`.padEnd(width)}  ${[
          held > 0 ? `held ${held}` : '',
          failed > 0 ? `failed ${failed}` : '',
          notTried > 0 ? `not tried ${notTried}` : '',
        ]
          .filter((word) => word !== '')
          .join(', ')}`,
    ),
    ...(stale.length > 0 ? [`  another way than the file found the list: ${stale.join(', ')}`] : []),
    ...(unread.length > 0 ? [`  no list found: ${unread.join(', ')}`] : []),
  ].join('\n');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
