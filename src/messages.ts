import type { Report, TextSpan } from './verdict/report';

/**
 * Every message, per direction. The page sends what it read to the background, which keeps it under one
 * key per tab and frame; the popup reads that key and asks the page only for live actions.
 */

/** What one frame of a tab has to say, as kept in `storage.session` under `tabStateKey`. */
export type TabState =
  | { state: 'read'; page: 'product' | 'other'; report: Report; marks: number }
  | { state: 'listing'; url: string; items: ListingItem[]; marks: number }
  | { state: 'failed'; url: string; what: string; detail: string };

export interface ListingItem {
  title: string;
  report: Report;
}

export interface ToBackground {
  'tab-state': { ask: TabState; answer: undefined };
}

export interface ToPage {
  /** Scrolls to the words and flashes them; false where they are no longer on the page. */
  show: { ask: { at: TextSpan }; answer: boolean };
  /** Judges the text that the person selected; null where nothing is selected. */
  'check-selection': { ask: undefined; answer: Report | null };
  /** Reads the page again. */
  recheck: { ask: undefined; answer: TabState };
}

/** `storage.session` key of one frame's state. */
export const tabStateKey = (tabId: number, frameId: number): `session:tab:${number}:${number}` =>
  `session:tab:${tabId}:${frameId}`;
