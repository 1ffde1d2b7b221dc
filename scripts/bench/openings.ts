import { demoPages, serveDemo } from '../browser/demo';
import type { Browser } from '../browser/launch';
import { workerEnder } from '../browser/worker';
import { watchPaint } from './painted';
import { type BySide, inTurn, medians, type Side } from './sides';
import { slowdown } from './slowdown';

/** How long from the moment that a page's DOM is ready until its words are marked; milliseconds. */
export interface OpeningFigures {
  /** Product pages, with the service worker awake. */
  awake: BySide<number>;
  /** The same, with the service worker ended before each. */
  asleep: BySide<number>;
  /** A listing of 120 cards on a slow processor. */
  listing: BySide<number>;
}

export async function measureOpenings(sides: readonly Side[], rounds: number): Promise<OpeningFigures> {
  const products = demoPages.filter(({ marks, names }) => Object.keys(marks).length > 0 && names.length > 0);
  /** Every round takes the next page, so that both sides open the same ones. */
  const pageAt = (round: number) => products[round % products.length]?.at ?? '';
  const productPages = (before: (browser: Browser) => Promise<() => Promise<unknown>>) =>
    inTurn(sides, rounds, async (browser) => {
      await serveDemo(browser.context);
      const getReady = await before(browser);
      let round = 0;
      return async () => {
        await getReady();
        return opened(browser, pageAt(round++));
      };
    });
  return {
    awake: medians(
      await productPages(
        async ({ worker }) =>
          () =>
            worker.evaluate(() => true),
      ),
    ),
    asleep: medians(await productPages(workerEnder)),
    listing: medians(
      await inTurn(sides, rounds, async (browser) => {
        await browser.context.route(/^https?:/, (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: listing(120) }),
        );
        return () => opened(browser, 'https://www.sephora.com/shop/made-up', slowdown);
      }),
    ),
  };
}

/** Opens an address in a new tab; milliseconds from a ready DOM to the first paint. */
async function opened({ context }: Browser, url: string, slower = 1): Promise<number> {
  const page = await context.newPage();
  await watchPaint(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(url);
  const took = await page.evaluate(async () => {
    const painted = await window.painted;
    const [entry] = performance.getEntriesByType('navigation');
    if (!(entry instanceof PerformanceNavigationTiming))
      throw new Error('the page does not say when it was ready');
    return painted - entry.domContentLoadedEventEnd;
  });
  await page.close();
  return took;
}

const kinds = ['Salicylic Acid 2% Toner', 'Retinol Night Oil', 'Calm Cream', 'Poreless Primer', 'Clay Mask'];

/** Cards as shops make them, each with a name of its own. */
const listing = (cards: number): string =>
  `<!doctype html><title>Face</title><h1>Face</h1><ul>${Array.from(
    { length: cards },
    (_, number) =>
      `<li class="product-card"><a href="/product/made-P${number}"><img alt=""><h3 class="name">${kinds[number % kinds.length]} ${number}</h3></a><p class="price">£${number}.00</p><button>Add to basket</button></li>`,
  ).join('')}</ul>`;
