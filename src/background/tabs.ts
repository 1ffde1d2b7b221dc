import { browser } from 'wxt/browser';
import { logError } from '@/browser/log';
import { createQueue } from '@/browser/queue';
import { forgetTab, isCurrent, type KeptState, keepTabState, readTabState } from '@/keep/kept-tab-state';
import { type Badge, badgeOf, countColours, plainBadge } from './badge';

/** What each tab says: kept, shown on its button, and forgotten in time. */

// One change at a time: a page left and a page read within a moment must end in the order they came in.
const inTurn = createQueue();

/** What storage had no room for, by tab. The popup asks for it; it goes with the worker. */
const unkept = new Map<number, KeptState>();
const mostUnkept = 10;

/** Stores what a tab says and shows it on the button. What is still on its way takes its turn now, and is waited for. */
export const tell = (tabId: number, coming: KeptState | Promise<KeptState>): Promise<void> =>
  inTurn(async () => {
    const said = await coming;
    await Promise.all([showBadge(tabId, badgeOf(said.state)), keep(tabId, said)]);
  });

async function keep(tabId: number, said: KeptState): Promise<void> {
  unkept.delete(tabId);
  try {
    await keepTabState(tabId, said);
  } catch {
    // Storage is full. What it still holds of this tab is older, and removing needs no room.
    await forgetTab(tabId);
    unkept.set(tabId, said);
    for (const oldest of unkept.keys()) if (unkept.size > mostUnkept) unkept.delete(oldest);
  }
}

/** What a tab says once all that pages said so far is kept; also where storage had no room for it. */
export const saidOf = (tabId: number): Promise<KeptState | null> =>
  inTurn(async () => unkept.get(tabId) ?? (await readTabState(tabId)));

/** Forgets what a tab says and clears its button; with `page` only where that document said it. */
export const leave = (tabId: number, page?: string): Promise<void> =>
  inTurn(async () => {
    const said = unkept.get(tabId) ?? (await readTabState(tabId));
    if (said === null || (page !== undefined && said.from?.page !== page)) return;
    unkept.delete(tabId);
    await Promise.all([forgetTab(tabId), showBadge(tabId, plainBadge())]);
  });

/**
 * Pages say themselves when they are opened and left, so no listener for `tabs.onUpdated` wakes the worker for every
 * load of every site. Browsers clear a tab's button when it shows another document. Where the worker sleeps, a page's
 * farewell wakes it, but the page is gone before it can be heard: so a worker that starts looks once at the tabs that
 * people see. The popup checks what it shows by itself.
 */
export function watchTabs(): void {
  forgetLeftPages().catch(logError);
  browser.tabs.onRemoved.addListener((tabId) => {
    unkept.delete(tabId);
    void inTurn(() => forgetTab(tabId));
  });
}

/** Forgets what the tabs in front say, where the document that was read for it is gone. */
async function forgetLeftPages(): Promise<void> {
  for (const { id } of await browser.tabs.query({ active: true })) {
    const said = id === undefined ? null : await readTabState(id);
    if (id !== undefined && said !== null && !(await isCurrent(id, said))) await leave(id, said.from?.page);
  }
}

const showBadge = (tabId: number, { text, icon, title }: Badge): Promise<void> =>
  onTab(() =>
    Promise.all([
      browser.action.setIcon({ tabId, path: icon }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: countColours.background }),
      browser.action.setBadgeTextColor({ tabId, color: countColours.foreground }),
      browser.action.setTitle({ tabId, title }),
    ]),
  );

/** A tab may close at any moment; then there is no button to change. */
async function onTab(change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch {
    // The tab is gone.
  }
}
