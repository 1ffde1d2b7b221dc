import { listLikeness } from '@/page/lists/list-likeness';
import { locate, toProduct } from '@/page/product/locate';
import { PageParts } from '@/page/product/page-parts';
import { describeStep, isShopProduct, listsBy, plainSteps } from '@/page/product/read-shop';
import { follow } from '@/page/product/shop-steps';
import type { Product } from '@/report/product';
import { shopAt } from '@/shops/match-pattern';
import type { RunningPlainStep, RunningPlatform, RunningShop } from '@/shops/schema';

/** What became of one step of a shop's file on one page. */
export interface StepResult {
  part: 'lists' | 'title' | 'brand' | 'category' | 'howTo' | 'claims';
  /** Index of the step within its part. */
  index: number;
  step: string;
  outcome: 'held' | 'no list there' | 'nothing there' | 'not tried';
}

export interface PageResult {
  /** The shop file that covers the address; null where none does. */
  shop: string | null;
  isProduct: boolean;
  steps: StepResult[];
  /** By what the list was read, the shop's file included; null where none was. */
  source: string | null;
  product: Product;
  /** What is read when the shop's own file is not there. */
  without: { source: string | null; product: Product };
}

/** Follows every step of the shop's file on a saved page, and reads the page once more without the file. */
export function checkPage(
  html: string,
  url: string,
  shops: readonly RunningShop[],
  platforms: readonly RunningPlatform[],
): PageResult {
  const document = Document.parseHTMLUnsafe(html);
  const shop = shopAt(shops, url);
  const isProduct = shop !== null && isShopProduct(document, url, shop);
  const others = shops.filter((each) => each !== shop);
  const withFile = locate(document, url, shops, { platforms });
  const without = locate(document, url, others, { platforms });
  return {
    shop: shop?.name ?? null,
    isProduct,
    steps: shop === null || !isProduct ? [] : stepsOf(document, shop, platforms),
    source: withFile.lists[0]?.source ?? null,
    product: toProduct(withFile),
    without: { source: without.lists[0]?.source ?? null, product: toProduct(without) },
  };
}

function stepsOf(document: Document, shop: RunningShop, platforms: readonly RunningPlatform[]): StepResult[] {
  const parts = new PageParts(document);
  const likeness = listLikeness();
  const found = (step: RunningPlainStep) =>
    follow(parts, document, step).length > 0 ? 'held' : 'nothing there';
  return [
    ...inOrder(
      'lists',
      plainSteps(shop.lists, 'lists', platforms),
      (step) => listsBy(parts, document, step, likeness).outcome,
    ),
    ...inOrder('title', shop.title ?? [], found),
    ...inOrder('brand', shop.brand ?? [], found),
    ...inOrder('category', shop.category ?? [], found),
    ...inOrder('howTo', plainSteps(shop.howTo, 'howTo', platforms), found),
    // All steps for claims are followed.
    ...plainSteps(shop.claims, 'claims', platforms).map(
      (step, index): StepResult => ({
        part: 'claims',
        index,
        step: describeStep(step),
        outcome: found(step),
      }),
    ),
  ];
}

/** Steps of which the first success ends the search. */
function inOrder(
  part: StepResult['part'],
  steps: readonly RunningPlainStep[],
  outcomeOf: (step: RunningPlainStep) => StepResult['outcome'],
): StepResult[] {
  let isFound = false;
  return steps.map((step, index) => {
    const outcome = isFound ? 'not tried' : outcomeOf(step);
    isFound ||= outcome === 'held';
    return { part, index, step: describeStep(step), outcome };
  });
}
