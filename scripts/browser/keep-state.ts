import type { Browser as Api } from 'wxt/browser';
import { tabStateKey } from '../../src/browser/messages';
import type { TabState } from '../../src/report/tab-state';
import type { Browser } from './launch';
import type { Tab } from './tab';

declare const chrome: { storage: typeof Api.storage };

/** Stores a state for a tab, as the background does, so that the popup shows it. */
export async function keepState({ worker }: Browser, { id }: Tab, state: TabState): Promise<void> {
  const key = tabStateKey(id, 0).replace('session:', '');
  await worker.evaluate((kept) => chrome.storage.session.set(kept), { [key]: state });
}
