import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import type { HandedPicture, JudgedPicture, PictureAbout, ReadPicture } from '@/report/picture';
import type { Report, TextSpan } from '@/report/report';
import type { Shown } from '@/report/shown';
import type { TabState } from '@/report/tab-state';
import type { ShelfChange, ShelfOutcome } from '@/week/change';

/**
 * Every message, by who sends it and who answers:
 *
 *     content script ── FromPage ──▶ background ◀── FromOwnPages ── popup, options, welcome
 *     popup, background ── ToPage ──▶ content script
 *
 * A content script sends what it read and is answered with what to paint and to say. No message lets it submit a report
 * or a state: the background judges, keeps the tab's state, and the popup reads that from storage. Each handler gets
 * `unknown` and checks it by src/background/message-shapes.ts. Content scripts run in processes that a hostile page may
 * have taken over, so a message of `FromOwnPages` is answered only where the browser says that a page of this extension
 * sent it.
 */

/** A permission that the person is about to be asked for. */
export interface Wish {
  /** The tab to read once it is granted. */
  tabId: number;
  /** Match patterns. */
  origins: string[];
  /** The site to check on every visit; null if the permission is for the known shops. */
  site: string | null;
}

/** What was read, with the number that its answer carries and the document's own random id. */
export interface ReadQuestion {
  id: number;
  page: string;
  reading: PageReading;
}

export interface FromPage {
  /** A document shows its first view or the next one: the tab's state is out of date. */
  'view-opened': { ask: undefined; answer: undefined };
  /** Judges what was read and stores it as the tab's state; answers what to paint and what to say. */
  read: { ask: ReadQuestion; answer: { id: number; explanation: Explanation } };
  /**
   * Whether the state of a reading that was answered is stored and shown. The answer does not wait for that, so a worker
   * that is terminated right after it loses the state, and the next one answers false.
   */
  'is-kept': { ask: { page: string; id: number }; answer: boolean };
  /** The document is being left: forgets the state if it is this document's. */
  'page-left': { ask: { page: string }; answer: undefined };
  /** The person wants to hide the seal: the options open and ask about the page's own site. Changes nothing. */
  'hide-seal': { ask: undefined; answer: undefined };
  /** The person wants the page's product on the shelf: the week page opens and asks about it. Changes nothing. */
  'add-to-shelf': { ask: undefined; answer: undefined };
}

export interface FromOwnPages {
  /** The state of a tab once everything its page sent is stored, or would be if storage had room; null if there is none. */
  'tab-state': { ask: { tabId: number }; answer: TabState | null };
  /** Judges the selection on a tab's page; null if nothing is selected. */
  'check-selection': { ask: { tabId: number }; answer: Report | null };
  /** Judges a text that the person pasted; the product's name may be empty. */
  'judge-text': { ask: { name: string; text: string; isToner?: boolean | undefined }; answer: Report };
  /** The person said whether the product on a page is a toner, or (null) takes it back: it is judged again. */
  'say-toner': { ask: { tabId: number; url: string; isToner: boolean | null }; answer: undefined };
  /** The person is about to be asked for a permission, or (null) refused it. */
  'access-wish': { ask: Wish | null; answer: undefined };
  /** Stops checking a site on every visit. */
  'stop-checking': { ask: string; answer: undefined };
  /** Opens the picture page with a picture, as a `data:` address, or (null) for one to be chosen. */
  'open-picture': { ask: { tabId: number; image: string | null }; answer: undefined };
  /** Opens the picture page with what the tab shows, for the person to draw a frame in. */
  'frame-tab': { ask: { tabId: number }; answer: undefined };
  /** What a picture page was opened with; null if it was handed over before, or lost with the worker. */
  'take-picture': { ask: { id: string }; answer: HandedPicture | null };
  /** Judges what was read in a picture. */
  'judge-picture': { ask: { about: PictureAbout; read: ReadPicture }; answer: JudgedPicture };
  /** Judges the text of a picture after the person corrected it. */
  'judge-corrected': {
    ask: { about: PictureAbout; read: ReadPicture; text: string };
    answer: JudgedPicture;
  };
  /** The person changed the shelf. */
  'change-shelf': { ask: ShelfChange; answer: ShelfOutcome };
}

export interface ToPage {
  /** Scrolls to the words and flashes them, or to the button of the closed section that they are in. */
  show: { ask: { at: TextSpan }; answer: Shown };
  /** Has the selection judged, and marks it; false if nothing is selected. */
  'check-selection': { ask: { keep: boolean }; answer: boolean };
  /** Whether the document with this id is there; without an id, whether any content script is. */
  here: { ask: { page: string | null }; answer: boolean };
  /** Reads the page again; answers once it was judged. */
  recheck: { ask: undefined; answer: true };
}
