import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { openTab, tabState } from '../../scripts/browser/tab';
import { badgeTitle } from '../badge-title';
import { patience, reportWith } from '../e2e/on-page';
import { productPage } from '../e2e/own-pages';

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  storage: typeof import('wxt/browser').Browser.storage;
  tabs: typeof import('wxt/browser').Browser.tabs;
  windows: typeof import('wxt/browser').Browser.windows;
  action: typeof import('wxt/browser').Browser.action;
};

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol';
const toner = productPage('Brook Toner', `<h2>Ingredients</h2><p id="list">${list}</p>`);

let server: Server;
let site: string;
let browser: Browser;
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>${toner}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
  browser = await launch({ alsoKnown: ['http://127.0.0.1/*'] });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('two windows that write at once lose none of each other’s changes', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `shop-${index}.example`);
  await browser.worker.evaluate((sites) => chrome.storage.local.set({ sites }), [...names, 'kept.example']);
  const windows = await Promise.all([0, 1].map(() => browser.context.newPage()));
  await Promise.all(windows.map((page) => page.goto(`${browser.origin}/options.html`)));
  for (const page of windows) await page.getByRole('button', { name: 'Remove kept.example' }).waitFor();
  // Each window stops checking every other site, all at the same moment.
  await Promise.all(
    windows.map((page, which) =>
      page.evaluate((odd) => {
        for (const button of document.querySelectorAll('button')) {
          const [, number] = /shop-(\d+)/.exec(button.ariaLabel ?? '') ?? [];
          if (number !== undefined && Number(number) % 2 === odd) button.click();
        }
      }, which),
    ),
  );
  const left = async () => (await browser.worker.evaluate(() => chrome.storage.local.get('sites'))).sites;
  await expect.poll(left, patience).toEqual(['kept.example']);
  for (const page of windows) await page.close();
});

it('tabs that close while they are read leave no stored state', async () => {
  for (let round = 0; round < 10; round++) {
    const tab = await openTab(browser);
    await tab.page.goto(site, { waitUntil: 'commit' });
    const isRead = () =>
      tab.page.evaluate(() => performance.getEntriesByName('pore-truth:locate').length > 0);
    if (round % 2) await expect.poll(isRead, patience).toBe(true);
    // The way a person closes it: closing a page through the debugger while it starts to load hangs Chromium.
    await browser.worker.evaluate((id) => chrome.tabs.remove(id), tab.id);
  }
  const last = await openTab(browser);
  await last.page.goto(site);
  await reportWith(browser, last, 'skip');
  const keys = async () =>
    Object.keys(await browser.worker.evaluate(() => chrome.storage.session.get())).filter((key) =>
      key.startsWith('tab:'),
    );
  await expect.poll(keys, patience).toEqual([`tab:${last.id}`]);
  await last.page.close();
  await expect.poll(keys, patience).toEqual([]);
});

it('a tab that the browser discards leaves no state behind', async () => {
  const tab = await openTab(browser);
  await tab.page.goto(site);
  await reportWith(browser, tab, 'skip');
  const other = await openTab(browser);
  await other.page.bringToFront();
  // Chromium may give the tab another id, and the page is gone without an event.
  const discarded = await browser.worker.evaluate(
    async (id) => (await chrome.tabs.discard(id))?.id ?? null,
    tab.id,
  );
  expect(discarded).not.toBeNull();
  const ids = async () => {
    const open = new Set(
      (await browser.worker.evaluate(() => chrome.tabs.query({}))).map(({ id }) => `tab:${id}`),
    );
    const keys = Object.keys(await browser.worker.evaluate(() => chrome.storage.session.get()));
    return keys.filter((key) => key.startsWith('tab:') && !open.has(key));
  };
  await expect.poll(ids, patience).toEqual([]);
  await browser.worker.evaluate((id) => chrome.tabs.remove(id ?? -1), discarded);
  const left = async () =>
    Object.keys(await browser.worker.evaluate(() => chrome.storage.session.get())).filter((key) =>
      key.startsWith('tab:'),
    );
  await expect.poll(left, patience).toEqual([]);
  await other.page.close();
});

it('works offline on a page that is open', async () => {
  const tab = await openTab(browser);
  await tab.page.goto(site);
  await reportWith(browser, tab, 'skip');
  await browser.context.setOffline(true);
  await tab.page.locator('#list').evaluate((element) => {
    element.textContent = element.textContent?.replace('Alcohol Denat.', 'Betaine') ?? '';
  });
  await reportWith(browser, tab, 'clear');
  await expect.poll(() => painted(tab.page), patience).toEqual({});
  await browser.context.setOffline(false);
  await tab.page.close();
});

it('reads pages in a private window, and stores nothing once the window is closed', async () => {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  // The change restarts the extension, which Chromium allows only in developer mode.
  await settings.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, new URL(browser.origin).host);
  const own = `${browser.origin}/options.html`;
  const isOpen = () =>
    settings.goto(own).then(
      (answer) => answer?.ok(),
      () => false,
    );
  await expect.poll(isOpen, patience).toBe(true);
  const watched: Browser = { ...browser, worker: settings };
  const before = await watched.worker.evaluate(() => chrome.storage.local.get());
  const [windowId, tabId] = await watched.worker.evaluate(async (url) => {
    const window = await chrome.windows.create({ incognito: true, url });
    return [window?.id ?? -1, window?.tabs?.[0]?.id ?? -1] as const;
  }, site);
  const tab = { id: tabId, page: settings };
  await expect
    .poll(async () => {
      const state = await tabState(watched, tab);
      return state?.state === 'read' && state.report.verdict;
    }, patience)
    .toBe('skip');
  // The state is stored while the button is set.
  await expect
    .poll(() => watched.worker.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId), patience)
    .toBe(badgeTitle('skip'));
  await watched.worker.evaluate((id) => chrome.windows.remove(id), windowId);
  await expect.poll(() => tabState(watched, tab), patience).toBeNull();
  expect(await watched.worker.evaluate(() => chrome.storage.local.get())).toEqual(before);
  await settings.close();
});
