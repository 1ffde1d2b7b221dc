import { browser } from 'wxt/browser';
import { askPage, NobodyListens } from '@/browser/messages';
import { storage } from '@/browser/storage';
import { nullable, number, object, text } from '@/report/checks';
import type { TabState } from '@/report/tab-state';
import { isTabState } from '@/report/tab-state-schema';
import { quarantine } from './quarantine';

/**
 * What each tab said last, kept in `storage.session`: the worker may sleep at any time, the popup may open at any
 * time. The schema guards the way out of storage.
 */

/** Where a tab's state lies. */
export const tabStateKey = (tabId: number): `session:tab:${number}` => `session:tab:${tabId}`;

/** A state, and the document that was read for it. */
export interface KeptState {
  state: TabState;
  /** Null where no script could run and the state says so. */
  from: { page: string; frameId: number } | null;
}

const keptState = object({
  state: isTabState,
  from: nullable(object({ page: text, frameId: number })),
});

export const parseKeptState = (value: unknown): KeptState | null => (keptState(value) ? value : null);

export const keepTabState = (tabId: number, kept: KeptState): Promise<void> =>
  storage.setItem(tabStateKey(tabId), kept);

/** What a tab said last; null where it said nothing yet. A state that does not parse is set aside and reported. */
export async function readTabState(tabId: number): Promise<KeptState | null> {
  const key = tabStateKey(tabId);
  const value = await storage.getItem(key);
  if (value === null) return null;
  const kept = parseKeptState(value);
  if (kept !== null) return kept;
  await quarantine(key, value);
  await storage.removeItem(key);
  return unreadable(value);
}

/** Calls back at each change of a tab's state, with null once the page was left; returns how to stop. */
export const watchTabState = (tabId: number, changed: (kept: KeptState | null) => void): (() => void) =>
  storage.watch(tabStateKey(tabId), (value) =>
    changed(value === null || value === undefined ? null : (parseKeptState(value) ?? unreadable(value))),
  );

/** Whether the document that a state was read for is still there: a page may go without a word. */
export async function isCurrent(tabId: number, { state, from }: KeptState): Promise<boolean> {
  // A failure that no script could tell holds for the address that it happened at.
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
