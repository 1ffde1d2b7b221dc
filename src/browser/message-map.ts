import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import type { Report, TextSpan } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import type { ShelfChange, ShelfOutcome } from '@/week/change';

/**
 * Every message, by who sends it and who answers:
 *
 *     content script ── FromPage ──▶ background ◀── FromOwnPages ── popup, options, welcome
 *     popup, background ── ToPage ──▶ content script
 *
 * A content script sends what it read and is answered with what to paint and to say. No message lets it hand in a report
 * or a state: the background judges, keeps the tab's state, and the popup reads that from storage. Each handler gets
 * `unknown` and checks it. Content scripts run in processes that a hostile page may have taken over, so a message of
 * `FromOwnPages` is answered only where the browser says that a page of this extension sent it.
 */

/** Access that the person is about to be asked for. */
export interface Wish {
  /** The tab that is to be read once it is given. */
  tabId: number;
  /** Match patterns. */
  origins: string[];
  /** The site to be checked on every visit; null where the question is about the known shops. */
  site: string | null;
}

/** What was read, with the number that its answer carries and the document's own random id. */
export interface ReadQuestion {
  id: number;
  page: string;
  reading: PageReading;
}

export interface FromPage {
  /** A document shows its first view or the next one: what its tab said before no longer holds. */
  'view-opened': { ask: undefined; answer: undefined };
  /** Judges what was read, keeps it as the tab's state, and answers what to paint and to say. */
  read: { ask: ReadQuestion; answer: { id: number; explanation: Explanation } };
  /** The document is being left: what it said, and nobody else, is forgotten. */
  'page-left': { ask: { page: string }; answer: undefined };
  /** The person wants no seal beside lists. */
  'no-seal': { ask: undefined; answer: undefined };
}

export interface FromOwnPages {
  /** What a tab says where storage had no room for it; null where nothing is known. */
  'unkept-state': { ask: { tabId: number }; answer: TabState | null };
  /** Judges what is selected on a tab's page; null where nothing is. */
  'check-selection': { ask: { tabId: number }; answer: Report | null };
  /** Judges a text that the person pasted; the product's name may be empty. */
  'judge-text': { ask: { name: string; text: string }; answer: Report };
  /** These sites are to be checked on every visit, and no others; answers those that may not be read. */
  'keep-sites': { ask: string[]; answer: string[] };
  /** The person is about to be asked for access, or (null) refused it. */
  'access-wish': { ask: Wish | null; answer: undefined };
  /** A site is to be checked no more. Asked for here, so that two windows never write at once. */
  'stop-checking': { ask: string; answer: undefined };
  /** The person changed the shelf. */
  'change-shelf': { ask: ShelfChange; answer: ShelfOutcome };
}

export interface ToPage {
  /** Scrolls to the words and flashes them; false where they are not to be seen on the page. */
  show: { ask: { at: TextSpan }; answer: boolean };
  /** Sends what the person selected to be judged, and marks it; false where nothing is selected. */
  'check-selection': { ask: { keep: boolean }; answer: boolean };
  /** Whether the document of this id is there; without an id, whether any script of ours is. */
  here: { ask: { page: string | null }; answer: boolean };
  /** Reads the page again; answers once what was read has been judged. */
  recheck: { ask: undefined; answer: true };
}
