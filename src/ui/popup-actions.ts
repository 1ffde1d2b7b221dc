import type { ComponentType } from 'preact';
import type { Report, TextSpan } from '@/report/report';
import type { Shown } from '@/report/shown';
import type { TabState } from '@/report/tab-state';
import type { QuarantineActions, SettingsActions } from './page-actions';

/**
 * Why a page cannot be read. `left`: the tab went on to a page that the press on the button did not open to us; a new
 * press does.
 */
export type ClosedPage = 'browser' | 'store' | 'pdf' | 'file' | 'left';

/** What there is to show about the tab's page: its state, or why there is none. */
export type PageState =
  | TabState
  | { state: 'waiting' }
  | { state: 'not-checked' }
  /** A known shop, but the browser leaves it to the person whether extensions may read it. */
  | { state: 'no-access' }
  | { state: 'closed'; why: ClosedPage };

/** The site that the page belongs to, and whether it is checked on every visit. */
export interface SiteChoice {
  site: string;
  always: boolean;
}

/** A text of the person's own, and the name of the product, where they gave one. */
export interface Draft {
  name: string;
  text: string;
}

/** The week, with its own actions: loaded apart, because not everybody has it. */
export type WeekPart = ComponentType<WeekPartProps>;

export interface WeekPartProps {
  /** The state of the tab's page; null while the popup is about something else. */
  page: PageState | null;
  /** Where in the popup this stands: only one of the two places has something to show. */
  at: 'top' | 'bottom';
}

/**
 * All that the popup can do outside its own window. The components know nothing about browsers; this is passed in when
 * they are mounted. Each promise may reject: the popup then shows the error, and lets it be copied.
 */
export interface PopupActions extends QuarantineActions, SettingsActions {
  /** Tells the page's state now and at every change, until the returned function is called. */
  watch(tell: (state: PageState) => void): () => void;
  /** Scrolls the page to the words and flashes them, or to the closed section that they are in. */
  show(at: TextSpan): Promise<Shown>;
  /** Reads a page that nothing was run on yet. What it finds comes through `watch`. */
  checkPage(): Promise<void>;
  /** Tells the page's site now and at every change, null where there is nothing to choose (a known shop, a file). */
  watchSite(tell: (choice: SiteChoice | null) => void): () => void;
  /** Has the browser ask for access to the site, and checks it from then on. The answer may come after the popup closed. */
  alwaysCheck(site: string): Promise<void>;
  stopChecking(site: string): Promise<void>;
  /** Has the browser ask for access to the known shops. */
  allowShops(): Promise<void>;
  /** Judges what is selected on the page; null where nothing is. */
  checkSelection(): Promise<Report | null>;
  /** Opens our picture page with a screenshot of the tab, for the person to frame the list. */
  frameTab(): Promise<void>;
  /** Opens it with a picture, as a `data:` address, or with none (null) for one to be chosen. */
  openPicture(image: string | null): Promise<void>;
  /** `isToner`: what they answered when asked; null where they were not. */
  judgePasted(draft: Draft, isToner: boolean | null): Promise<Report>;
  /** Keeps whether the product of the page at `url` is a toner, or takes it back with null; the page is judged again. */
  sayToner(url: string, isToner: boolean | null): Promise<void>;
  /** What the person typed into the paste box and did not clear, also when the popup was closed in between. */
  readDraft(): Promise<Draft | null>;
  keepDraft(draft: Draft | null): Promise<void>;
  openOptions(): Promise<void>;
  loadWeek(): Promise<WeekPart>;
}
