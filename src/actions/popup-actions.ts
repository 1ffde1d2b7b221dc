import { browser } from 'wxt/browser';
import { isKnownShop, mayReadShops } from '@/browser/known-shops';
import { askBackground, askPage, NobodyListens } from '@/browser/messages';
import { runPageScript } from '@/browser/page-script';
import { storage } from '@/browser/storage';
import { isCurrent, readTabState, watchTabState } from '@/keep/kept-tab-state';
import { emptyQuarantine, watchQuarantine } from '@/keep/quarantine';
import { changeSettings, tellSettings } from '@/keep/settings';
import { object, type Shape, text } from '@/report/checks';
import { closedPage } from '@/ui/closed-page';
import { failureOf } from '@/ui/failure';
import type { Draft, PageState, PopupActions } from '@/ui/popup-actions';
import { siteActions } from './site-actions';

const draftKey = 'session:popup-draft';
/** The page itself, not one of its frames. */
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
        // On a shop that is switched off the content script is there, and waits for this.
        await askPage(id, 'recheck', undefined, topFrame);
      } catch (error) {
        if (!(error instanceof NobodyListens)) throw error;
        await runPageScript({ tabId: id });
      }
    },
    checkSelection: async () => askBackground('check-selection', { tabId: await opened }),
    frameTab: async () => askBackground('frame-tab', { tabId: await opened }),
    openPicture: async (image) => askBackground('open-picture', { tabId: await opened, image }),
    judgePasted: (draft, isToner) => askBackground('judge-text', { ...draft, isToner: isToner ?? undefined }),
    sayToner: async (url, isToner) => askBackground('say-toner', { tabId: await opened, url, isToner }),
    watchQuarantine,
    emptyQuarantine,
    watchSettings: tellSettings,
    changeSettings,
    openOptions: () => browser.runtime.openOptionsPage(),
    loadWeek: async () => (await import('./popup-week')).popupWeek(),
    copy: (text) => navigator.clipboard.writeText(text),
    readDraft: async () => {
      const draft = await storage.getItem(draftKey);
      return isDraft(draft) ? draft : null;
    },
    keepDraft: async (draft) => {
      // Text typed in a private window is forgotten when its popup closes.
      const { incognito } = await browser.tabs.get(await opened);
      if (!incognito) await storage.setItem(draftKey, draft);
    },
  };
}

const isDraft: Shape<Draft> = object({ name: text, text });

async function activeTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The browser did not say which tab this is.');
  return tab.id;
}

/** Reports a tab's state now, at every change of it, and when another page has loaded. */
async function watchTab(opened: Promise<number>, tell: (state: PageState) => void, signal: AbortSignal) {
  const id = await opened;
  if (signal.aborted) return;
  const tellIfWanted = (state: PageState) => {
    if (!signal.aborted) tell(state);
  };
  const sight = { before: false };
  const refresh = () => currentState(id, sight, tellIfWanted).catch(failed).then(tellIfWanted);
  const onUpdated = (tabId: number, change: { status?: string | undefined }) => {
    if (tabId === id && change.status === 'complete') void refresh();
  };
  const stop = watchTabState(id, (kept) => (kept === null ? void refresh() : tell(kept.state)));
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    stop();
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  await refresh();
}

/**
 * The state of a tab. A stored one is reported at once through `tellNow` and only then verified, because the document
 * that it is about may have disappeared without a message.
 */
async function currentState(
  id: number,
  sight: { before: boolean },
  tellNow: (state: PageState) => void,
): Promise<PageState> {
  const kept = await readTabState(id);
  if (kept !== null) tellNow(kept.state);
  const tab = await browser.tabs.get(id);
  const { before } = sight;
  if (tab.url) sight.before = true;
  if (kept !== null && (await isCurrent(id, kept))) return kept.state;
  const files = await browser.extension.isAllowedFileSchemeAccess();
  const why = closedPage(tab.url, { files, before });
  if (why !== null) return { state: 'closed', why };
  try {
    await askPage(id, 'recheck', undefined, topFrame);
  } catch (error) {
    if (!(error instanceof NobodyListens)) throw error;
    // No content script: the page is still loading, or is not a known shop's, or access is missing.
    if (tab.status === 'loading') return { state: 'waiting' };
    const closed = isKnownShop(tab.url ?? '') && !(await mayReadShops());
    return { state: closed ? 'no-access' : 'not-checked' };
  }
  return (await askBackground('tab-state', { tabId: id })) ?? { state: 'waiting' };
}

const failed = (error: unknown): PageState => ({ state: 'failed', url: '', ...failureOf(error) });
