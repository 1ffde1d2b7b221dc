import { browser } from 'wxt/browser';
import { isKnownShop, mayReadShops } from '@/browser/known-shops';
import { askPage, NobodyListens } from '@/browser/messages';
import { runPageScript } from '@/browser/page-script';
import { storage } from '@/browser/storage';
import { readTabState, watchTabState } from '@/keep/kept-tab-state';
import { emptyQuarantine, watchQuarantine } from '@/keep/quarantine';
import { changeSettings, tellSettings } from '@/keep/settings';
import { emptyProduct } from '@/report/product';
import type { Report } from '@/report/report';
import { closedPage } from '@/ui/closed-page';
import { failureOf } from '@/ui/failure';
import type { Draft, PageState, PopupActions } from '@/ui/popup-actions';
import { siteActions } from './site-actions';

const draftKey = 'session:popup-draft';
/** The page itself; a shop's frames speak for themselves in the badge. */
const topFrame = 0;

/** What the popup does to the browser, for the tab that it was opened on. */
export function browserActions(): PopupActions {
  const opened = activeTabId();

  return {
    ...siteActions(opened),
    watch: (tell) => {
      const end = new AbortController();
      watchTab(opened, tell, end.signal).catch((error: unknown) => tell(failed(error)));
      return () => end.abort();
    },
    show: async (at) => askPage(await opened, 'show', { at }, topFrame),
    checkPage: async () => {
      const id = await opened;
      try {
        // A shop that is switched off has its script, and waits to be asked.
        await askPage(id, 'recheck', undefined, topFrame);
      } catch (error) {
        if (!(error instanceof NobodyListens)) throw error;
        await runPageScript({ tabId: id });
      }
    },
    checkSelection: async () => {
      const id = await opened;
      try {
        return await askPage(id, 'check-selection', undefined, topFrame);
      } catch (error) {
        if (!(error instanceof NobodyListens)) throw error;
        const text = await selectedText(id);
        return text === '' ? null : judgeText({ name: '', text }, 'selection');
      }
    },
    judgePasted: (draft) => judgeText(draft, 'pasted'),
    watchAside: watchQuarantine,
    forgetAside: emptyQuarantine,
    watchSettings: tellSettings,
    changeSettings,
    openOptions: () => browser.runtime.openOptionsPage(),
    copy: (text) => navigator.clipboard.writeText(text),
    readDraft: async () => {
      const draft = await storage.getItem(draftKey);
      return isDraft(draft) ? draft : null;
    },
    keepDraft: (draft) => storage.setItem(draftKey, draft),
  };
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'text' in value &&
  typeof value.text === 'string';

/** Loaded on demand: the lexicon is the heaviest part, and most people never paste. */
async function judgeText({ name, text }: Draft, source: 'pasted' | 'selection'): Promise<Report> {
  const { judge } = await import('@/verdict/judge');
  return judge({ ...emptyProduct, title: name.trim(), lists: [{ text, source }] });
}

/** What is selected on a page that nothing of ours runs on, and that nothing is left behind on. */
async function selectedText(tabId: number): Promise<string> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => getSelection()?.toString() ?? '',
  });
  return typeof frame?.result === 'string' ? frame.result.trim() : '';
}

async function activeTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The browser did not say which tab this is.');
  return tab.id;
}

/** Tells a tab's state now, at every change of what it says, and when another page has loaded in it. */
async function watchTab(opened: Promise<number>, tell: (state: PageState) => void, signal: AbortSignal) {
  const id = await opened;
  if (signal.aborted) return;
  const refresh = () =>
    currentState(id)
      .catch(failed)
      .then((state) => {
        if (!signal.aborted) tell(state);
      });
  const onUpdated = (tabId: number, change: { status?: string | undefined }) => {
    if (tabId === id && change.status === 'complete') void refresh();
  };
  const stop = watchTabState(id, topFrame, (state) => (state === null ? void refresh() : tell(state)));
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    stop();
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  await refresh();
}

async function currentState(id: number): Promise<PageState> {
  const kept = await readTabState(id, topFrame);
  if (kept !== null) return kept;
  const tab = await browser.tabs.get(id);
  const why = closedPage(tab.url, await browser.extension.isAllowedFileSchemeAccess());
  if (why !== null) return { state: 'closed', why };
  try {
    return await askPage(id, 'recheck', undefined, topFrame);
  } catch (error) {
    if (!(error instanceof NobodyListens)) throw error;
    // Nobody there: the page is still loading, or it is none of the known shops, or it is one that is closed to us.
    if (tab.status === 'loading') return { state: 'waiting' };
    const closed = isKnownShop(tab.url ?? '') && !(await mayReadShops());
    return { state: closed ? 'no-access' : 'not-checked' };
  }
}

const failed = (error: unknown): PageState => ({ state: 'failed', url: '', ...failureOf(error) });
