import type { Page } from 'playwright';
import type { Browser as Api } from 'wxt/browser';
import type { Settings } from '../../src/keep/settings-fields';
import type { TabState } from '../../src/report/tab-state';
import { pages } from '../../tests/ui/states';
import { type DemoPage, demoListings, demoPages, demoShop } from '../browser/demo';
import { keepState } from '../browser/keep-state';
import type { Browser } from '../browser/launch';
import { openPopupPage } from '../browser/popup-page';
import { openTab, reportedState, type Tab } from '../browser/tab';
import { visitDemo } from '../try/visit-demo';
import type { Album } from './album';

declare const chrome: { storage: typeof Api.storage };

/** Pictures of the popup in all its states. */

export async function takePopups(browser: Browser, album: Album): Promise<void> {
  for (const expected of demoPages.filter(isFirstOfItsVerdict)) {
    const { tab } = await visitDemo(browser, expected);
    await takeOver(browser, tab, album, `popup-${expected.verdict}`);
  }
  for (const { page } of demoListings) {
    const tab = await openTab(browser);
    await tab.page.goto(`${demoShop}/${page}.html`);
    await reportedState(browser, tab);
    await takeOver(browser, tab, album, page === 'index' ? 'popup-listing' : `popup-${page}`);
  }
  for (const [name, state] of Object.entries(inventedStates)) {
    const tab = await openTab(browser);
    // A failure counts only at the address where it happened, and an empty tab hides its own.
    await keepState(browser, tab, state.state === 'failed' ? { ...state, url: '' } : state);
    if (state.state === 'off') await turnOff(browser, state.shop);
    await takeOver(browser, tab, album, `popup-${name}`);
  }
  await takeOpened(browser, album);
  await takeOwnText(browser, album);
}

const isFirstOfItsVerdict = (page: DemoPage): boolean =>
  demoPages.find(({ verdict }) => verdict === page.verdict) === page;

/** Turns a shop off, as the person does. */
async function turnOff({ worker }: Browser, shop: string): Promise<void> {
  const settings: Partial<Settings> = { shopsOff: [shop] };
  await worker.evaluate((items) => chrome.storage.local.set(items), { settings });
}

/** States that no page of the demo shop leads to. */
const invented = [
  'skipAndWorks',
  'kit',
  'long',
  'differs',
  'doubt',
  'offPage',
  'careDevice',
  'shopUnread',
  'otherPage',
  'emptyListing',
  'failed',
];
const inventedStates: Record<string, TabState> = {
  ...Object.fromEntries(
    invented.flatMap((name) => {
      const page = pages[name];
      return page !== undefined && isTabState(page) ? [[name, page] as const] : [];
    }),
  ),
  off: { state: 'off', url: 'https://shop.example/', shop: 'pine' },
};

function isTabState(page: (typeof pages)[string]): page is TabState {
  return page.state === 'read' || page.state === 'listing' || page.state === 'failed';
}

const silentPages = {
  waiting: 'https://small-shop.example/slow',
  'not-checked': 'https://small-shop.example/serum',
  'closed-browser': 'about:blank',
  'closed-pdf': 'https://small-shop.example/leaflet.pdf',
};

/** Pages that are not read. Needs a copy that may see their addresses, as a click on the toolbar button allows. */
export async function takeSilentPopups(browser: Browser, album: Album): Promise<void> {
  await browser.context.route('https://small-shop.example/**', async (route) => {
    if (route.request().url().endsWith('/never')) return;
    const body = route.request().url().endsWith('/slow')
      ? '<h1>Serum</h1><script src="/never"></script>'
      : '';
    await route.fulfill({ contentType: 'text/html', body });
  });
  for (const [name, url] of Object.entries(silentPages)) {
    const tab = await openTab(browser);
    await tab.page.goto(url, { waitUntil: 'commit' });
    await takeOver(browser, tab, album, `popup-${name}`);
  }
}

async function takeOver(
  browser: Browser,
  tab: Tab,
  album: Album,
  name: string,
  before: (popup: Page) => Promise<void> = async () => {},
): Promise<void> {
  const popup = await openPopupPage(browser, tab);
  // What is folded, and the week, are loaded after the first paint.
  await popup.waitForLoadState('networkidle');
  await before(popup);
  await album.page(popup, name, { fullPage: true });
  await popup.close();
  await tab.page.close();
}

const demoPage = (name: string): DemoPage => {
  const found = demoPages.find(({ page }) => page === name);
  if (found === undefined) throw new Error(`the demo shop has no ${name}`);
  return found;
};

/** The popup with everything unfolded, and with a place of the strip chosen by keyboard. */
export async function takeOpened(browser: Browser, album: Album): Promise<void> {
  const { tab } = await visitDemo(browser, demoPage('clear-morning-toner'));
  await takeOver(browser, tab, album, 'popup-unfolded', async (page) => {
    for (const fold of await page.locator('summary').all()) await fold.click();
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
  });
}

async function takeOwnText(browser: Browser, album: Album): Promise<void> {
  const { tab } = await visitDemo(browser, demoPage('velvet-cloud'));
  await takeOver(browser, tab, album, 'popup-pasted', async (page) => {
    await page.locator('textarea').fill('Aqua, Glycolic Acid, Glycerin, Retinol, Panthenol, Phenoxyethanol');
    await page.locator('form button').first().click();
    await page.locator('.strip').waitFor();
  });
}
