import { browser } from 'wxt/browser';
import { answerInBackground, askPage, type Sender } from '@/browser/messages';
import { forgetTab, hasTold, keepTabState } from '@/keep/kept-tab-state';
import { changeSettings } from '@/keep/settings';
import type { TabState } from '@/report/tab-state';
import { parseTabState } from '@/report/tab-state-schema';
import { keepSites, stopChecking, takeWish } from './access';
import { type Badge, badgeOf, countColours, plainBadge } from './badge';
import { takeShelfChange } from './shelf';

/** What the background does with what the tabs say: keep it, show it on the button, forget it in time. */

const topFrame = 0;

// One change at a time: a page left and a page read within a moment must end in the order they came in.
let last: Promise<void> = Promise.resolve();

function inTurn(change: () => Promise<void>): Promise<void> {
  last = last.then(change, change);
  return last;
}

/** Keeps a frame's state; the page itself also decides the button. */
export const tell = (tabId: number, frameId: number, state: TabState): Promise<void> =>
  inTurn(async () => {
    // The button speaks even where storage is full: the popup then asks the page itself.
    if (frameId === topFrame) await showBadge(tabId, badgeOf(state));
    await keepTabState(tabId, frameId, state);
  });

export const leave = (tabId: number): Promise<void> =>
  inTurn(async () => {
    await forgetTab(tabId);
    await showBadge(tabId, plainBadge());
  });

/**
 * A tab loads, or has loaded. Browsers say so for a mere jump within a page as well, so the page itself is
 * asked: where its script is gone, so is what it told. A page that tells nothing costs nothing.
 */
async function leaveIfGone(tabId: number): Promise<void> {
  if (!(await hasTold(tabId))) return;
  try {
    await askPage(tabId, 'here', undefined);
  } catch {
    await leave(tabId);
  }
}

/** Answers the pages and follows the tabs. All state is in storage: the worker may sleep between any two of these. */
export function watchTabs(): void {
  answerInBackground({
    'tab-state': async (ask, sender) => {
      const { tabId, frameId } = frameOf(sender);
      const state = parseTabState(ask);
      if (state === null) throw new Error('This is no tab state.');
      await tell(tabId, frameId, state);
    },
    'tab-left': async (_, sender) => {
      const { tabId, frameId } = frameOf(sender);
      if (frameId === topFrame) await leave(tabId);
    },
    'keep-sites': (ask) => keepSites(ask),
    'no-seal': async () => {
      await changeSettings({ seal: false });
    },
    'access-wish': async (ask) => {
      await takeWish(ask);
    },
    'stop-checking': async (ask) => {
      await stopChecking(ask);
    },
    'change-shelf': (ask, sender) => takeShelfChange(ask, sender),
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) leaveIfGone(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    inTurn(() => forgetTab(tabId));
  });
}

/** Only content scripts have a tab: the extension's own pages have no state to tell. */
function frameOf(sender: Sender): { tabId: number; frameId: number } {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) throw new Error('This message came from no tab.');
  return { tabId, frameId: sender.frameId };
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
