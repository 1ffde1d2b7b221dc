import { tabStateKey } from '@/browser/messages';
import { storage } from '@/browser/storage';
import type { TabState } from '@/report/tab-state';
import { parseTabState } from '@/report/tab-state-schema';
import { quarantine } from './quarantine';

/**
 * What each frame of each tab said last, kept in `storage.session`: the worker may sleep at any time, the
 * popup may open at any time. The schema guards the way in (a message) and the way out (storage).
 */

export const keepTabState = (tabId: number, frameId: number, state: TabState): Promise<void> =>
  storage.setItem(tabStateKey(tabId, frameId), state);

/** What a frame said last; null where it said nothing yet. A state that does not parse is set aside and reported. */
export async function readTabState(tabId: number, frameId = 0): Promise<TabState | null> {
  const key = tabStateKey(tabId, frameId);
  const value = await storage.getItem(key);
  return value === null ? null : (parseTabState(value) ?? (await refused(key, value)));
}

/** Calls back at each change of a frame's state, with null once the page was left; returns how to stop. */
export const watchTabState = (
  tabId: number,
  frameId: number,
  changed: (state: TabState | null) => void,
): (() => void) =>
  storage.watch(tabStateKey(tabId, frameId), (value) =>
    changed(value === null || value === undefined ? null : (parseTabState(value) ?? unreadable(value))),
  );

/** Whether any frame of a tab said something. */
export const hasTold = async (tabId: number): Promise<boolean> => (await keysOf(tabId)).length > 0;

/** Forgets every frame of a tab: its page was left, or the tab closed. */
export const forgetTab = async (tabId: number): Promise<void> => storage.removeItems(await keysOf(tabId));

async function keysOf(tabId: number): Promise<`session:${string}`[]> {
  const prefix = `tab:${tabId}:`;
  const names = Object.keys(await storage.snapshot('session'));
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name): `session:${string}` => `session:${name}`);
}

async function refused(key: `session:${string}`, value: unknown): Promise<TabState> {
  await quarantine(key, value);
  await storage.removeItem(key);
  return unreadable(value);
}

const unreadable = (value: unknown): TabState => ({
  state: 'failed',
  url: '',
  what: 'storage',
  detail: `What was kept of this tab could not be read: ${JSON.stringify(value).slice(0, 500)}`,
});
