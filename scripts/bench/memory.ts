import { demoAnswer, demoPages } from '../browser/demo';
import type { Browser } from '../browser/launch';
import { within } from '../browser/within';
import { watchPaint } from './painted';
import { type BySide, inTurn, medians, type Side } from './sides';

/** How many product pages are opened. */
const count = 10;
/** Milliseconds that a page may take on a machine that does other work as well. */
const patience = 120_000;

/**
 * What the content script keeps in the memory of ten product pages together, in kB: the page's heap when it is read,
 * minus its heap at an address that is not read.
 */
export async function measureMemory(sides: readonly Side[], rounds: number): Promise<BySide<number>> {
  const found = await inTurn(sides, rounds, async (browser) => {
    // Any path with a product's name is answered with its page, on every host.
    await browser.context.route(/^https?:/, async (route) =>
      route.fulfill(await demoAnswer(route.request().url())),
    );
    return async () => {
      let sum = 0;
      for (const { at } of demoPages.slice(0, count)) {
        const unread = `https://shop.example${new URL(at).pathname}`;
        sum += (await heapOf(browser, at, true)) - (await heapOf(browser, unread, false));
      }
      return sum / 1_000;
    };
  });
  return medians(found);
}

/** Bytes that scripts keep in a page once it is loaded and, if applicable, has marks and a seal. */
async function heapOf({ context }: Browser, url: string, isRead: boolean): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await watchPaint(page);
  await page.goto(url);
  if (isRead) {
    const painted = page.evaluate(() => window.painted);
    await within(patience, `${url} was not marked within ${patience / 1_000} seconds`, painted);
  }
  // The seal waits for a quiet moment, or a second; two of them have passed then.
  for (let moment = 0; moment < 2; moment++)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 })));
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
