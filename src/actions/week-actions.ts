import { browser } from 'wxt/browser';
import { askBackground } from '@/browser/messages';
import { watchShelf } from '@/keep/shelf';
import type { PopupWeekActions } from '@/ui/week/PopupWeek';
import type { ShelfActions } from '@/ui/week/week-actions';

/** The shelf, as pages of the extension read and change it. */
export const shelfActions: ShelfActions = {
  watchShelf,
  changeShelf: (change) => askBackground('change-shelf', change),
};

export const popupWeekActions: PopupWeekActions = {
  ...shelfActions,
  openWeek: () => show('/week.html'),
  openCompare: () => show('/compare.html'),
};

export const { openWeek, openCompare } = popupWeekActions;

/** Shows a page of ours: the one that is open, or a new one. */
async function show(page: '/week.html' | '/compare.html'): Promise<void> {
  const url = browser.runtime.getURL(page);
  const open = (await browser.tabs.query({ url })).find((tab) => tab.url === url);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
