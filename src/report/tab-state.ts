import type { Report, Topic, Verdict } from './report';

/** The state of a tab: the background stores it in `storage.session`, the popup shows it. */
export type TabState =
  /**
   * `marks`: the number of marked places in texts that are on the page.
   * `tried`: the steps and the headings seen, where a product's page gave no list or the shop's steps found none.
   * `isToner`: what the person answered when asked about this page.
   */
  | {
      state: 'read';
      page: 'product' | 'other';
      report: Report;
      marks: number;
      tried?: string[] | undefined;
      isToner?: boolean | undefined;
    }
  | { state: 'listing'; url: string; shop: string | null; items: ListingItem[]; marks: number }
  /** A known shop (`shop` is its file's name) that is read only on demand. */
  | { state: 'off'; url: string; shop: string }
  | { state: 'failed'; url: string; what: string; detail: string };

/**
 * One product of a listing, cart or search page, judged by its title alone. A page may have hundreds, and a tab each, so
 * only what the popup, the button and the week ask for is kept: the whole report was 50 times as large.
 */
export interface ListingItem {
  title: string;
  verdict: Verdict;
  /** The topics of its findings, by their weight. */
  strong: Topic[];
  minor: Topic[];
}
