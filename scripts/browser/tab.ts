import type { Page } from 'playwright';
import type { Browser as Api } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { tabStateKey } from '../../src/browser/messages';
import type { TabState } from '../../src/report/tab-state';
import { parseTabState } from '../../src/report/tab-state-schema';
import type { Browser } from './launch';

/** The global that code sent into the service worker finds there: the browser's API, not WXT's narrower one. */
declare const chrome: {
  action: typeof Api.action;
  runtime: typeof Api.runtime;
  scripting: typeof Api.scripting;
  storage: typeof Api.storage;
  tabs: typeof Api.tabs;
};

/** A page in a tab of which the browser's own number is known. */
export interface Tab {
  id: number;
  page: Page;
}

/** Where the extension's own API answers: Chromium's service worker, in Firefox a page of the extension. */
interface OwnApi {
  evaluate<R>(ask: () => Promise<R>): Promise<R>;
  evaluate<R>(ask: (id: number) => Promise<R>, id: number): Promise<R>;
  evaluate<R>(ask: (name: string) => Promise<R>, name: string): Promise<R>;
}

/** A running browser of any kind, as far as the extension in it can be asked. */
export interface Running {
  worker: OwnApi;
}

const tabIds = (worker: OwnApi) =>
  worker.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));

/** Opens a tab and finds its number. Not to be called twice at the same time: the tab is known by being new. */
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

/** Opens an empty tab. Not to be called twice at the same time. */
export const openTab = (browser: Browser): Promise<Tab> => numbered(browser, () => browser.context.newPage());

/** True where the extension reads the page unasked. */
export const isKnownShop = ({ knownShops }: Browser, url: string) =>
  knownShops.some((pattern) => new MatchPattern(pattern).includes(url));

/** Puts the content script into the tab as "Check this page" does. */
export async function checkThisPage({ worker }: Browser, { id }: Tab): Promise<void> {
  await worker.evaluate(async (tabId) => {
    const [script] = chrome.runtime.getManifest().content_scripts ?? [];
    if (script?.css) await chrome.scripting.insertCSS({ target: { tabId }, files: script.css });
    if (script?.js) await chrome.scripting.executeScript({ target: { tabId }, files: script.js });
  }, id);
}

/** WXT's storage names the area before the colon; the browser's own key is what follows. */
const storedKey = (tabId: number) => tabStateKey(tabId, 0).replace('session:', '');

/** What the extension knows of the tab's main frame by now; null where nothing was reported yet. */
export async function tabState({ worker }: Running, { id }: { id: number }): Promise<TabState | null> {
  const key = storedKey(id);
  // As text: an object that stands in two places comes out of Firefox's debugger in one of them alone.
  const text = await worker.evaluate(
    async (name) => JSON.stringify((await chrome.storage.session.get(name))[name] ?? null),
    key,
  );
  const stored: unknown = JSON.parse(text);
  if (stored === null) return null;
  const state = parseTabState(stored);
  if (!state) throw new Error(`what was kept of the tab does not parse: ${text.slice(0, 200)}`);
  return state;
}

/** Waits for the first state that the tab's main frame reports. */
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

/** The button's count and title as set for the tab. Which picture it has, no program can ask. */
export function badge({ worker }: Running, { id }: { id: number }): Promise<{ text: string; title: string }> {
  return worker.evaluate(
    async (tabId) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    id,
  );
}
