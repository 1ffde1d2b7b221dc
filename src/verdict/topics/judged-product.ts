import type { LabelList } from '@/label/lists/label';
import type { CarriedName, Entry } from '@/label/names/entry';
import type { Contact, Evidence, Finding, Kind } from '@/report/report';
import type { Span } from '@/text/span';
import type { ClaimedActive, ClaimedName } from '../claims/claimed-actives';
import { placeIn } from './place-in';

/** One product of the page with all that the topics weigh. */
export interface JudgedProduct {
  /** Index into the report's lists. */
  index: number;
  /** Index into `Product.lists`, where the raw text of the list is. */
  source: number;
  kind: Kind;
  /** What told the kind, the weightiest first; empty where nothing did. */
  kindFrom: string[];
  contact: Contact;
  list: LabelList | null;
  /** The entries of the list that are flagged, or carry what is: most entries mean nothing to any topic. */
  flagged: FlaggedEntry[];
  /** The actives that the list has in a form that their names promise. */
  held: ReadonlySet<ClaimedActive>;
  /** Gives the index of the first name at or below one percent, as far as the list tells; Infinity where it tells nothing. */
  marker: () => number;
  /** Index of the first name behind "Contains 2 % or less of:"; Infinity without such words. */
  lowFrom: number;
  /** Actives named by the title, and by the product's own name within a kit. */
  titleNames: Promised[];
  /** Actives named by claims. */
  claimNames: ClaimPromise[];
}

/** An active that the shop names outside of the list, and where. */
export interface Promised {
  name: ClaimedName;
  evidence: Evidence;
}

export interface ClaimPromise extends Promised {
  /** True where the sentence says that the product contains it: others name it in passing. */
  contained: boolean;
}

/** A flagged name: the entry itself, or one that it carries. */
export interface FlaggedEntry {
  name: CarriedName;
  /** The entry that it is in: its place counts. */
  entry: Entry;
  section: 'actives' | 'ingredients';
}

/** Actives first, then the list, each in its order. "Alcohol 0 %" means that there is none. */
export const flaggedOf = ({ actives, entries }: LabelList): FlaggedEntry[] => [
  ...flaggedIn(actives, 'actives'),
  ...flaggedIn(entries, 'ingredients'),
];

function flaggedIn(entries: readonly Entry[], section: FlaggedEntry['section']): FlaggedEntry[] {
  const found: FlaggedEntry[] = [];
  for (const entry of entries)
    if (entry.meaning?.is === 'flag' || entry.carried.length > 0)
      for (const name of flaggedNames(entry)) found.push({ name, entry, section });
  return found;
}

function flaggedNames({ text, meaning, percent, below, carried }: Entry): readonly CarriedName[] {
  const names = meaning?.is === 'flag' ? [{ text, start: 0, meaning, percent, below }, ...carried] : carried;
  return names.filter((name) => name.percent !== 0);
}

/** Evidence of a flagged name. `place` counts from 1 within the section of the entry. */
export function entryEvidence(product: JudgedProduct, { name, entry, section }: FlaggedEntry): Evidence {
  const list = product.list;
  const entries = section === 'actives' ? (list?.actives ?? []) : (list?.entries ?? []);
  const { start, end } = placeInText(name, entry);
  const exact = start >= 0;
  return {
    text: exact ? name.text : entry.text,
    where: section,
    place: placeIn(entries, entry) + 1,
    of: entries.length,
    percent: name.percent,
    readAs: entry.repaired || !exact ? name.meaning.name : null,
    at: exact
      ? { in: 'list', index: product.source, start, end }
      : { in: 'list', index: product.source, start: entry.span.start, end: entry.span.end },
  };
}

/** Where a name is in the raw text; `start` is -1 if spaces were left out of the entry, so that offsets differ. */
function placeInText(name: CarriedName, { text, span }: Entry): Span {
  if (name.text === text) return span;
  if (name.start < 0 || span.end - span.start !== text.length) return { start: -1, end: -1 };
  return { start: span.start + name.start, end: span.start + name.start + name.text.length };
}

export const titlePromise = (name: ClaimedName): Promised => ({
  name,
  evidence: {
    ...ownNamePromise(name).evidence,
    at: { in: 'title', index: 0, start: name.start, end: name.end },
  },
});

/** The same for the name of a kit's product, which stands somewhere in the list's text. */
export const ownNamePromise = (name: ClaimedName): Promised => ({
  name,
  evidence: {
    text: name.text,
    where: 'title',
    place: null,
    of: null,
    percent: name.percent,
    readAs: null,
    at: null,
  },
});

export const finding = (
  product: JudgedProduct,
  topic: Finding['topic'],
  weight: Finding['weight'],
  evidence: Evidence[],
): Finding => ({ topic, weight, product: product.index, evidence });
