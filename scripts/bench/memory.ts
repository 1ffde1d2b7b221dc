import { demoAnswer, demoPages } from '../browser/demo';
import type { Browser } from '../browser/launch';
import { type BySide, inTurn, medians, type Side } from './sides';

/** How many product pages are opened. */
const count = 10;

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
  await page.goto(url);
  if (isRead) await page.waitForFunction(() => performance.getEntriesByName('pore-truth:paint').length > 0);
  // The seal waits for a quiet moment; two of them have passed then.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
  );
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
