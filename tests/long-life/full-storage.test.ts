import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import { badge, openTab, tabState } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { patience, reportWith } from '../e2e/on-page';
import { productPage, servePages } from '../e2e/own-pages';

declare const chrome: {
  scripting: typeof import('wxt/browser').Browser.scripting;
  storage: typeof import('wxt/browser').Browser.storage;
};

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol';
const toner = productPage('Brook Toner', `<h2>Ingredients</h2><p id="list">${list}</p>`);

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ everywhere: true });
  await servePages(browser, { '/product/toner-P1': toner });
});
afterAll(() => browser?.close());

const shop = 'https://www.sephora.com/product/toner-P1';

/** Fills a storage area up to its last kilobytes, under separate keys. */
const fill = (area: 'session' | 'local') =>
  browser.worker.evaluate(async (name) => {
    const storage = chrome.storage[name];
    const chunk = 'x'.repeat(100_000);
    for (let index = 0; ; index++) {
      try {
        await storage.set({ [`full-${index}`]: chunk });
      } catch {
        break;
      }
    }
    for (let index = 0; ; index++) {
      try {
        await storage.set({ [`fuller-${index}`]: 'x'.repeat(100) });
      } catch {
        return;
      }
    }
  }, area);

const empty = (area: 'session' | 'local') =>
  browser.worker.evaluate(async (name) => {
    const storage = chrome.storage[name];
    const keys = Object.keys(await storage.get()).filter((key) => key.startsWith('full'));
    await storage.remove(keys);
  }, area);

it('without room for a tab’s state, the page is marked, the button is set and the popup asks the page', async () => {
  await fill('session');
  const tab = await openTab(browser);
  await tab.page.goto(shop);
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('skip') });
  // The button is set while the page is getting its answer.
  await expect.poll(() => painted(tab.page), patience).toEqual({ 'pore-truth-skip': ['Alcohol Denat'] });
  expect(await tabState(browser, tab)).toBeNull();
  const popup = await openPopup(browser, tab);
  await popup.page.getByText('Brook Toner').first().waitFor();
  expect(await popup.page.locator('main').innerText()).toContain(messages.verdict.skip.headline);
  await popup.close();

  await empty('session');
  await tab.page.reload();
  await reportWith(browser, tab, 'skip');
  await tab.page.close();
});

it('without room for a chosen site, the popup says so and the earlier sites stay', async () => {
  await browser.worker.evaluate(() => chrome.storage.local.set({ sites: ['first.example'] }));
  await fill('local');
  const tab = await openTab(browser);
  await tab.page.goto(
    'https://small-shop-with-a-name-too-long-for-what-is-left-of-the-room.example/product/toner-P1',
  );
  const popup = await openPopup(browser, tab);
  await popup.page.getByRole('button', { name: messages.site.check }).click();
  await popup.page.locator('.failed-what', { hasText: /quota/i }).waitFor();
  const { sites } = await browser.worker.evaluate(() => chrome.storage.local.get('sites'));
  expect(sites).toEqual(['first.example']);
  await popup.close();
  await empty('local');
  await tab.page.close();
});

it('without space for a whole import, none of it is stored, and the options say so', async () => {
  const kept = { settings: { marks: false }, sites: [], shelf: { version: 1, products: [] } };
  await browser.worker.evaluate((values) => chrome.storage.local.set(values), kept);
  await fill('local');
  const file = {
    app: 'pore-truth',
    version: 1,
    settings: { marks: true },
    sites: [],
    setAside: [{ key: 'local:x', value: 'y'.repeat(20_000) }],
  };
  const options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  await options.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await options.getByRole('button', { name: messages.data.apply }).click();
  await options.getByText(messages.data.error.notKept.replace('$1', 'mine.json')).waitFor();
  const names = Object.keys(kept);
  expect(await browser.worker.evaluate((keys) => chrome.storage.local.get(keys), names)).toEqual(kept);
  await options.close();
  await empty('local');
});
