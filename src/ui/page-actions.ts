import type { DataFile, Opened } from '@/keep/data-file';
import type { Imported } from '@/keep/export-import';
import type { Settings } from '@/keep/settings-fields';
import type { Report } from '@/report/report';

/** What the options and the welcome page can do outside their own window; the components know nothing of browsers. */

/** Whether the known shops may be read: browsers give that with the installation, or leave it to the person. */
export interface AccessActions {
  /** Tells it now and at every change, until the returned function is called. */
  watchAccess(tell: (given: boolean) => void): () => void;
  /** Has the browser ask for it; false where the person refused. */
  allowShops(): Promise<boolean>;
}

/** The invented list of the welcome page. */
export interface TryActions {
  /** Judges a list. Rejects if the background does not answer. */
  judgeList(draft: { name: string; text: string }): Promise<Report>;
}

/** What the person chose. */
export interface SettingsActions {
  /** Tells it now and at every change, until the returned function is called. */
  watchSettings(tell: (settings: Settings) => void): () => void;
  changeSettings(change: Partial<Settings>): Promise<void>;
}

/** The request to hide the seal, passed on from a page. */
export interface SealActions {
  /** Calls back with the site in question, now and whenever it changes, until the returned function is called. */
  watchSealQuestion(tell: (site: string) => void): () => void;
  hideSealOn(site: string): Promise<void>;
}

/** What was stored and could not be read. */
export interface QuarantineActions {
  /** Reports it as text now and at every change, null if there is none, until the returned function is called. */
  watchQuarantine(tell: (kept: string | null) => void): () => void;
  emptyQuarantine(): Promise<void>;
  copy(text: string): Promise<void>;
}

/** All that is kept, as a file. */
export interface DataActions {
  saveData(): Promise<{ name: string; text: string }>;
  /** What a file's text is, or why it cannot be used. */
  openData(text: string): Opened;
  /** Replaces everything by the file's content, or changes nothing. */
  bringIn(data: DataFile): Promise<Imported>;
}

/** The keys that open the popup and toggle the marks, as the browser prints them; empty if there are none. */
export interface Keys {
  popup: string;
  marks: string;
}

export interface OptionsActions
  extends AccessActions,
    QuarantineActions,
    SealActions,
    SettingsActions,
    DataActions {
  readKeys(): Promise<Keys>;
  /** Opens the browser's own page for shortcuts. */
  changeKeys(): Promise<void>;
  /** Tells the sites that are checked on every visit, now and at every change. */
  watchSites(tell: (sites: string[]) => void): () => void;
  stopChecking(site: string): Promise<void>;
  /** Calls back with whether sync stored the whole shelf, now and on every change; null while nothing is synced. */
  watchSync(tell: (isKept: boolean | null) => void): () => void;
  openWeek(): Promise<void>;
  openCompare(): Promise<void>;
}

/** A shop that is checked automatically. */
export interface ShopEntry {
  label: string;
  /** The names of its files. */
  names: string[];
  hosts: string[];
}
