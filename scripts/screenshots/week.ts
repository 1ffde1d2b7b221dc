import type { Page } from 'playwright';
import type { Browser as Api } from 'wxt/browser';
import type { ShelfProduct } from '@/week/shelf';
import { demoShop } from '../browser/demo';
import type { Browser } from '../browser/launch';
import { openPopupPage } from '../browser/popup-page';
import { openTab, reportedState, type Tab } from '../browser/tab';
import type { Album } from './album';

declare const chrome: { storage: typeof Api.storage };

/** Pictures of the week (empty, full, a refusal, a question, what stands aside, on paper), of a clash, and of open products. */

const product = (
  id: string,
  rest: Partial<ShelfProduct> & Pick<ShelfProduct, 'title' | 'role'>,
): ShelfProduct => ({
  id,
  brand: 'Fennrow',
  shop: 'demo.pore-truth.example',
  url: `https://demo.pore-truth.example/${id}.html`,
  nights: null,
  pinned: [],
  added: '2026-11-30',
  ...rest,
});

const retinol = product('night-shift-retinol', { title: 'Night Shift 0.3% Retinol Serum', role: 'retinoid' });
const lactic = product('smooth-tide-lactic', {
  title: 'Smooth Tide Lactic Acid 8% Serum',
  role: 'exfoliant',
});

const aside: ShelfProduct[] = [
  { ...retinol, nights: 5, pinned: ['sun'] },
  { ...lactic, nights: 1 },
  product('salt-marsh-bha', { title: 'Salt Marsh 2% BHA Liquid Exfoliant', role: 'exfoliant' }),
  product('total-reset', { title: 'Total Reset Retinol + Glycolic Night Serum', role: 'both' }),
  product('barrier-rest-cream', { title: 'Barrier Rest Cream', role: 'none' }),
  product('red-dune-peel', { title: 'Red Dune AHA 30% Peeling Solution', role: 'exfoliant' }),
];

export async function takeWeek(browser: Browser, album: Album): Promise<void> {
  await takeTogether(browser, album);
  await take(browser, album, 'week-empty', []);
  await take(browser, album, 'week', [retinol, lactic], { fullPage: false });
  await take(browser, album, 'week-narrow', [retinol, lactic], { width: 360, fullPage: false });
  await take(browser, album, 'week-aside', aside);
  await take(browser, album, 'week-refusal', [retinol, lactic], {
    fullPage: false,
    act: async (page) => {
      await page.locator('[data-night=mon] .night-product').focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('.refusal').waitFor();
    },
  });
  const { id: _, added: __, ...offered } = retinol;
  await take(browser, album, 'week-question', [lactic], {
    fullPage: false,
    act: async (page) => {
      await page.evaluate((question) => chrome.storage.session.set({ 'shelf-question': question }), {
        about: [offered],
        at: 1,
      });
      await page.locator('[aria-labelledby="shelf-question"] .quiet:enabled').waitFor();
    },
  });
  await take(browser, album, 'week-print', [retinol, lactic], {
    act: (page) => page.emulateMedia({ media: 'print', colorScheme: 'light' }),
  });
}

/** A product that clashes with the shelf, in the popup; then all that is open, side by side. */
async function takeTogether(browser: Browser, album: Album): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/week.html`);
  await page.evaluate((shelf) => chrome.storage.local.set({ shelf }), { version: 1, products: [lactic] });
  const tabs: Tab[] = [];
  for (const name of ['clear-morning-toner', 'smooth-tide-lactic', 'night-shift-retinol']) {
    const tab = await openTab(browser);
    await tab.page.goto(`${demoShop}/${name}.html`);
    await reportedState(browser, tab);
    tabs.push(tab);
  }
  const [last] = tabs.slice(-1);
  if (last === undefined) throw new Error('no tab is open');
  const popup = await openPopupPage(browser, last);
  await popup.locator('.week-in-popup').waitFor();
  await album.page(popup, 'popup-clash', { fullPage: true });
  await popup.close();
  await page.setViewportSize({ width: 960, height: 800 });
  await page.goto(`${browser.origin}/compare.html`);
  await page.locator('article').first().waitFor();
  await album.page(page, 'compare');
  await page.evaluate(() => chrome.storage.local.remove('shelf'));
  for (const tab of tabs) await tab.page.close();
  await page.close();
}

interface Take {
  width?: number;
  fullPage?: boolean;
  act?: (page: Page) => Promise<void>;
}

async function take(
  { context, origin }: Browser,
  album: Album,
  name: string,
  products: readonly ShelfProduct[],
  { width = 760, fullPage = true, act }: Take = {},
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${origin}/week.html`);
  await page.evaluate((shelf) => chrome.storage.local.set({ shelf }), {
    version: 1,
    products: [...products],
  });
  await page.reload();
  await page.locator('h1').waitFor();
  await act?.(page);
  await album.page(page, name, { fullPage });
  await page.evaluate(() => chrome.storage.local.remove('shelf'));
  await page.close();
}
