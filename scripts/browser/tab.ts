import type { Page } from 'playwright';
import type { Browser as Api } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { parseKeptState, tabStateKey } from '../../src/keep/kept-tab-state';
import type { TabState } from '../../src/report/tab-state';
import type { Browser } from './launch';

/** The global of code that is evaluated in the service worker: the browser's own API, not WXT's. */
declare const chrome: {
  action: typeof Api.action;
  runtime: typeof Api.runtime;
  scripting: typeof Api.scripting;
  storage: typeof Api.storage;
  tabs: typeof Api.tabs;
};

/** A page with the id of its tab. */
export interface Tab {
  id: number;
  page: Page;
}

/** A context that can use the extension's API: Chromium's service worker, or a page of the extension in Firefox. */
interface OwnApi {
  evaluate<R>(ask: () => Promise<R>): Promise<R>;
  evaluate<R>(ask: (id: number) => Promise<R>, id: number): Promise<R>;
  evaluate<R>(ask: (name: string) => Promise<R>, name: string): Promise<R>;
}

/** A running browser of either kind, through which the extension can be asked. */
export interface Running {
  worker: OwnApi;
}

const tabIds = (worker: OwnApi) =>
  worker.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));

/** Opens a tab and finds its id. Do not call it twice at once: it recognises the tab by being new. */
export async function numbered<P>(
  { worker }: Running,
  open: () => Promise<P>,
): Promise<{ id: number; page: P }> {
  const before = new Set(await tabIds(worker));
  const page = await open();
  const id = (await tabIds(worker)).find((candidate) => !before.has(candidate));
  if (id === undefined) throw new Error('the new tab has no number');
  return { id, page };
}

/** Opens an empty tab. Do not call it twice at once. */
export const openTab = (browser: Browser): Promise<Tab> => numbered(browser, () => browser.context.newPage());

/** True if the extension reads the page without being asked. */
export const isKnownShop = ({ knownShops }: Browser, url: string) =>
  knownShops.some((pattern) => new MatchPattern(pattern).includes(url));

/** Injects the content script into the tab, as "Check this page" does. */
export async function checkThisPage({ worker }: Browser, { id }: Tab): Promise<void> {
  await worker.evaluate(async (tabId) => {
    const [script] = chrome.runtime.getManifest().content_scripts ?? [];
    if (script?.css) await chrome.scripting.insertCSS({ target: { tabId }, files: script.css });
    if (script?.js) await chrome.scripting.executeScript({ target: { tabId }, files: script.js });
  }, id);
}

/** Our keys name the storage area before the first colon; the browser's key is the rest. */
const storedKey = (tabId: number) => tabStateKey(tabId).replace('session:', '');

/** The stored state of the tab; null if nothing was reported yet. */
export async function tabState({ worker }: Running, { id }: { id: number }): Promise<TabState | null> {
  const key = storedKey(id);
  // As JSON: of an object that is referenced twice, Firefox's debugger returns only one copy.
  const text = await worker.evaluate(
    async (name) => JSON.stringify((await chrome.storage.session.get(name))[name] ?? null),
    key,
  );
  const stored: unknown = JSON.parse(text);
  if (stored === null) return null;
  const kept = parseKeptState(stored);
  if (!kept) throw new Error(`what was kept of the tab does not parse: ${text.slice(0, 200)}`);
  return kept.state;
}

/** Waits for the first stored state of the tab. Its marks may still be on their way to the page: see `paintedState`. */
export async function reportedState(browser: Browser, tab: Tab): Promise<TabState> {
  await browser.worker.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        chrome.storage.session.onChanged.addListener((changes) => {
          if (changes[name]?.newValue) resolve();
        });
        chrome.storage.session.get(name).then((stored) => {
          if (stored[name]) resolve();
        });
      }),
    storedKey(tab.id),
  );
  const state = await tabState(browser, tab);
  if (!state) throw new Error('the tab took its report back');
  return state;
}

/** Waits for the first stored state of the tab and until the page shows it: the state is stored before the answer reaches the page. */
export async function paintedState(browser: Browser, tab: Tab): Promise<TabState> {
  const state = await reportedState(browser, tab);
  if (state.state === 'read' || state.state === 'listing') await firstPaint(tab.page);
  return state;
}

/** Waits until the content script has noted its first paint. */
const firstPaint = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver((list, observer) => {
          if (list.getEntriesByName('pore-truth:paint').length === 0) return;
          observer.disconnect();
          resolve();
        }).observe({ type: 'measure', buffered: true });
      }),
  );

/** The toolbar button's badge text and title for the tab. No API says which icon it has. */
export function badge({ worker }: Running, { id }: { id: number }): Promise<{ text: string; title: string }> {
  return worker.evaluate(
    async (tabId) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    id,
  );
}
