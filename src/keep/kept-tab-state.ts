import { browser } from 'wxt/browser';
import { askPage, NobodyListens } from '@/browser/messages';
import { storage } from '@/browser/storage';
import { nullable, number, object, text } from '@/report/checks';
import type { TabState } from '@/report/tab-state';
import { isTabState } from '@/report/tab-state-schema';

/**
 * The state of each tab, in `storage.session`, because the worker may be terminated and the popup opened at any time.
 */

/** The key of a tab's state. */
export const tabStateKey = (tabId: number): `session:tab:${number}` => `session:tab:${tabId}`;

/** A state, and the document that it is about. */
export interface KeptState {
  state: TabState;
  /** Null if no content script could run, and the state says so. */
  from: { page: string; frameId: number } | null;
}

const keptState = object({
  state: isTabState,
  from: nullable(object({ page: text, frameId: number })),
});

export const parseKeptState = (value: unknown): KeptState | null => (keptState(value) ? value : null);

export const keepTabState = (tabId: number, kept: KeptState): Promise<void> =>
  storage.setItem(tabStateKey(tabId), kept);

/** The state of a tab as it is stored; null if there is none, or it cannot be read. */
export const storedTabState = async (tabId: number): Promise<KeptState | null> =>
  parseKeptState(await storage.getItem(tabStateKey(tabId)));

/**
 * The state of a tab; null if there is none yet. One that cannot be read is dropped and reported as failed: the page can
 * be read again. It never goes to quarantine, which is on the disk, because its page may be in a private window.
 */
export async function readTabState(tabId: number): Promise<KeptState | null> {
  const value = await storage.getItem(tabStateKey(tabId));
  if (value === null) return null;
  const kept = parseKeptState(value);
  if (kept !== null) return kept;
  await forgetTab(tabId);
  return unreadable(value);
}

/** Calls back at each change of a tab's state, with null once its page was left; returns how to stop. */
export const watchTabState = (tabId: number, changed: (kept: KeptState | null) => void): (() => void) =>
  storage.watch(tabStateKey(tabId), (value) =>
    changed(value === null || value === undefined ? null : (parseKeptState(value) ?? unreadable(value))),
  );

/** Whether the document that a state is about is still there: a page may disappear without a message. */
export async function isCurrent(tabId: number, { state, from }: KeptState): Promise<boolean> {
  // A failure without a content script is about the address where it happened.
  if (from === null)
    return state.state !== 'failed' || state.url === ((await browser.tabs.get(tabId)).url ?? '');
  try {
    return await askPage(tabId, 'here', { page: from.page }, from.frameId);
  } catch (error) {
    if (error instanceof NobodyListens) return false;
    throw error;
  }
}

export const forgetTab = (tabId: number): Promise<void> => storage.removeItem(tabStateKey(tabId));

const unreadable = (value: unknown): KeptState => ({
  state: {
    state: 'failed',
    url: '',
    what: 'storage',
    detail: `What was kept of this tab could not be read: ${JSON.stringify(value).slice(0, 500)}`,
  },
  from: null,
});
