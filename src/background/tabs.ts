import { browser } from 'wxt/browser';
import { logError } from '@/browser/log';
import { createQueue } from '@/browser/queue';
import { forgetTab, isCurrent, type KeptState, keepTabState, readTabState } from '@/keep/kept-tab-state';
import { forgetPrivateAnswers } from '@/keep/toner-answers';
import { BoundedCache } from '@/text/bounded-cache';
import { type Badge, badgeOf, badgeTextColour, plainBadge } from './badge';

/** The state of each tab: stored, shown on its button, and forgotten when its page is left. */

// One change at a time: a page left and a page read in quick succession must take effect in that order.
const inTurn = createQueue();

/** States that storage had no room for, by tab, for the popup. Lost with the worker. */
const unkept = new Map<number, KeptState>();
const mostUnkept = 10;

/** The last readings that this worker stored and showed, by tab. Must be lost with the worker. */
const settled = new BoundedCache<string>({ entries: 100, characters: 1_000 });

/**
 * Stores a tab's state and shows it on the button. A pending state takes its place in the queue now. `reading` is what
 * `isKept` may be asked about.
 */
export const tell = (
  tabId: number,
  coming: KeptState | Promise<KeptState>,
  reading?: string,
): Promise<void> =>
  inTurn(async () => {
    const said = await coming;
    await Promise.all([showBadge(tabId, badgeOf(said.state)), keep(tabId, said)]);
    if (reading !== undefined) settled.set(String(tabId), reading);
  });

/** Whether this worker has stored and shown a reading, and no later one, after all pending changes. */
export const isKept = (tabId: number, reading: string): Promise<boolean> =>
  inTurn(async () => settled.get(String(tabId)) === reading);

async function keep(tabId: number, said: KeptState): Promise<void> {
  unkept.delete(tabId);
  try {
    await keepTabState(tabId, said);
  } catch {
    // Storage is full. What it still holds for this tab is out of date, and removing needs no space.
    await forgetTab(tabId);
    unkept.set(tabId, said);
    for (const oldest of unkept.keys()) if (unkept.size > mostUnkept) unkept.delete(oldest);
  }
}

/** A tab's state after all pending changes, even one that storage had no room for. */
export const stateOf = (tabId: number): Promise<KeptState | null> =>
  inTurn(async () => unkept.get(tabId) ?? (await readTabState(tabId)));

/** Forgets a tab's state and clears its button. With `page`, only if that document set the state. */
export const leave = (tabId: number, page?: string): Promise<void> =>
  inTurn(async () => {
    const said = unkept.get(tabId) ?? (await readTabState(tabId));
    if (said === null || (page !== undefined && said.from?.page !== page)) return;
    unkept.delete(tabId);
    await Promise.all([forgetTab(tabId), showBadge(tabId, plainBadge())]);
  });

/**
 * Forgets the states of closed tabs and of pages that were left. Pages report when they are opened and left, so no
 * `tabs.onUpdated` listener wakes the worker for every load of every site. Browsers clear a tab's button when it shows
 * another document. A `page-left` message wakes a stopped worker but may be lost while it starts, so a starting worker
 * checks the active tabs once. The popup checks its own tab.
 */
export function watchTabs(): void {
  forgetLeftPages().catch(logError);
  browser.tabs.onRemoved.addListener((tabId) => forgetAll(tabId));
  // A tab that the browser discards to save memory gets another id, and no event announces that its page is gone.
  browser.tabs.onReplaced.addListener((_, tabId) => forgetAll(tabId));
}

/** Forgets everything stored for a tab that no longer exists. */
function forgetAll(tabId: number): void {
  unkept.delete(tabId);
  inTurn(() => forgetTab(tabId)).catch(logError);
  forgetPrivateAnswers(tabId).catch(logError);
}

/** Forgets the states of active tabs whose document is gone. Asks all at once, so a page that hangs delays no other. */
async function forgetLeftPages(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(
    tabs.map(async ({ id }) => {
      const said = id === undefined ? null : await readTabState(id);
      if (id !== undefined && said !== null && !(await isCurrent(id, said))) await leave(id, said.from?.page);
    }),
  );
}

const showBadge = (tabId: number, { text, colour, icon, title }: Badge): Promise<void> =>
  onTab(() =>
    Promise.all([
      browser.action.setIcon({ tabId, path: icon }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeTextColor({ tabId, color: badgeTextColour }),
      browser.action.setTitle({ tabId, title }),
    ]),
  );

/** Ignores failure: a tab may close at any moment, and then there is no button to change. */
async function onTab(change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch {
    // The tab was closed.
  }
}
