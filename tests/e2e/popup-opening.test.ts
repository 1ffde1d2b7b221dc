import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as Api } from 'wxt/browser';
import { demoPages, demoShop, serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openPopup, type Popup } from '../../scripts/browser/popup';
import type { Tab } from '../../scripts/browser/tab';
import { visitDemo } from '../../scripts/try/visit-demo';
import messages from '../../src/locales/en.json';

declare const chrome: { action: typeof Api.action };

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await launch({ alsoKnown: [`${demoShop}/*`], blank: true });
  await serveDemo(browser.context);
  const [toner] = demoPages;
  if (toner === undefined) throw new Error('the demo shop is empty');
  tab = (await visitDemo(browser, toner)).tab;
});
afterAll(() => browser?.close());

async function withPopup<T>(file: string, use: (popup: Popup) => Promise<T>): Promise<T> {
  await browser.worker.evaluate((popup) => chrome.action.setPopup({ popup }), file);
  const popup = await openPopup(browser, tab, file);
  await popup.page.getByRole('heading', { level: 1 }).waitFor();
  try {
    return await use(popup);
  } finally {
    await popup.close();
  }
}

/** When the first text was painted, in milliseconds since navigation start. */
const firstPaint = ({ page }: Popup): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint !== undefined) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

const rounds = 9;
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

it('opens nearly as fast as a page with one word', async () => {
  const ours: number[] = [];
  const blank: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await withPopup('popup.html', firstPaint));
    blank.push(await withPopup('blank.html', firstPaint));
  }
  expect(median(ours) / median(blank)).toBeLessThan(3);
});

it('shows everything at once, and moves nothing afterwards', async () => {
  await withPopup('popup.html', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(
      messages.verdict.skip.headline,
    );
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          new PerformanceObserver((list) => {
            count += list.getEntries().length;
          }).observe({ type: 'layout-shift', buffered: true });
          // Two frames, because what the first one starts is drawn in the second.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(count)));
        }),
    );
    expect(shifts).toBe(0);
  });
});
