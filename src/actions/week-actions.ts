import { askBackground } from '@/browser/messages';
import { showOwnPage } from '@/browser/own-page';
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
  openWeek: () => showOwnPage('/week.html'),
  openCompare: () => showOwnPage('/compare.html'),
};

export const { openWeek, openCompare } = popupWeekActions;
