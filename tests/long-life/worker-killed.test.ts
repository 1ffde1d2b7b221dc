import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import { badge, openTab, tabState } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { patience, reportWith } from '../e2e/on-page';
import { productPage, servePages } from '../e2e/own-pages';
import { type WorkerLife, workerLife } from './worker';

declare const chrome: { scripting: typeof import('wxt/browser').Browser.scripting };

const toner = (words: string) => productPage('Brook Toner', `<h2>Ingredients</h2><p id="list">${words}</p>`);
const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol';
const calm = list.replace('Alcohol Denat.', 'Betaine');

let browser: Browser;
let life: WorkerLife;
let watched: Browser;
beforeAll(async () => {
  browser = await launch({ everywhere: true });
  await servePages(browser, {
    '/product/toner-P1': toner(list),
    '/product/calm-P1': toner(calm),
    '/elsewhere': '<title>Elsewhere</title>',
  });
  life = await workerLife(browser);
  watched = life.watched;
});
afterAll(async () => {
  await browser?.close();
});

const shop = 'https://www.sephora.com/product';
it('before a page is opened: the page wakes it, and is read and marked', async () => {
  const tab = await openTab(watched);
  await life.kill();
  await tab.page.goto(`${shop}/toner-P1`);
  await reportWith(watched, tab, 'skip');
  await expect.poll(() => badge(watched, tab), patience).toMatchObject({ title: badgeTitle('skip') });
  // The state is stored while the page is getting its answer.
  await expect.poll(() => painted(tab.page), patience).toEqual({ 'pore-truth-skip': ['Alcohol Denat'] });
  await tab.page.close();
});

it.each([0, 20, 40, 60, 100])(
  '%i ms after a page began to load: its verdict still arrives',
  async (delay) => {
    const tab = await openTab(watched);
    await tab.page.goto(`${shop}/toner-P1`, { waitUntil: 'commit' });
    await tab.page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), delay);
    await life.kill();
    await reportWith(watched, tab, 'skip');
    await expect.poll(() => badge(watched, tab), patience).toMatchObject({ title: badgeTitle('skip') });
    await tab.page.close();
  },
);

it('after a page was read: a changed list is reported', async () => {
  const tab = await openTab(watched);
  await tab.page.goto(`${shop}/toner-P1`);
  await reportWith(watched, tab, 'skip');
  await life.kill();
  await tab.page.locator('#list').evaluate((element, words) => {
    element.textContent = words;
  }, calm);
  await reportWith(watched, tab, 'clear');
  await expect.poll(() => badge(watched, tab), patience).toMatchObject({ title: badgeTitle('clear') });
  await tab.page.close();
});

it('before the popup is opened: the popup shows the report, and the words on the page', async () => {
  const tab = await openTab(watched);
  await tab.page.goto(`${shop}/toner-P1`);
  await reportWith(watched, tab, 'skip');
  await life.kill();
  const popup = await openPopup(watched, tab);
  await popup.page.getByText('Brook Toner').first().waitFor();
  await life.kill();
  await popup.page.getByRole('button', { name: /Show me “Alcohol Denat/ }).click();
  await expect
    .poll(async () => (await painted(tab.page))['pore-truth-flash'], patience)
    .toEqual(['Alcohol Denat']);
  await popup.close();
  await tab.page.close();
});

it('before a site is added and before it is removed: both work', async () => {
  const tab = await openTab(watched);
  await tab.page.goto('https://small-shop.example/product/toner-P1');
  const popup = await openPopup(watched, tab);
  const registered = () =>
    watched.worker.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
    );
  const check = popup.page.getByRole('button', { name: messages.site.check });
  await check.waitFor();
  await life.kill();
  await check.click();
  await reportWith(watched, tab, 'skip');
  await expect.poll(registered, patience).toEqual(['https://small-shop.example/*']);
  const stop = popup.page.getByRole('button', { name: messages.site.stop });
  await stop.waitFor();
  await life.kill();
  await stop.click();
  await expect.poll(registered, patience).toEqual([]);
  await popup.close();
  await tab.page.close();
});

it('before a page is left or its tab is closed: its stored state is removed', async () => {
  const tab = await openTab(watched);
  await tab.page.goto(`${shop}/toner-P1`);
  await reportWith(watched, tab, 'skip');
  await life.kill();
  await tab.page.goto('https://small-shop.example/elsewhere');
  await expect.poll(() => tabState(watched, tab), patience).toBeNull();
  await expect.poll(() => badge(watched, tab), patience).toMatchObject({ text: '' });

  await tab.page.goto(`${shop}/toner-P1`);
  await reportWith(watched, tab, 'skip');
  await life.kill();
  await tab.page.close();
  await expect.poll(() => tabState(watched, tab), patience).toBeNull();
});
