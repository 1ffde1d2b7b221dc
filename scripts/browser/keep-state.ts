import type { Browser as Api } from 'wxt/browser';
import { type KeptState, tabStateKey } from '../../src/keep/kept-tab-state';
import type { TabState } from '../../src/report/tab-state';
import type { Browser } from './launch';
import type { Tab } from './tab';

declare const chrome: { storage: typeof Api.storage };

/** Stores a state for a tab, as the background does, so that the popup shows it. */
export async function keepState({ worker }: Browser, { id }: Tab, state: TabState): Promise<void> {
  const key = tabStateKey(id).replace('session:', '');
  const kept: KeptState = { state, from: null };
  await worker.evaluate((items) => chrome.storage.session.set(items), { [key]: kept });
}
