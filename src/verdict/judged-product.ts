import type { Entry, LabelList } from '@/label/label';
import type { Contact, Evidence, Finding, Kind } from '@/report/report';
import type { ClaimedName } from './claimed-actives';

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
  /** Index of the first name at or below one percent, as far as the list tells; Infinity where it tells nothing. */
  readonly marker: number;
  /** Index of the first name behind "Contains 2 % or less of:"; Infinity without such words. */
  lowFrom: number;
  /** Actives named by the title (and by the product's own name within a kit). */
  titleNames: ClaimedName[];
  /** Actives named by claims, with where the claim stands. */
  claimNames: { name: ClaimedName; evidence: Evidence }[];
}

export interface FlaggedEntry {
  entry: Entry;
  section: 'actives' | 'ingredients';
}

/** Actives first, then the list, each in its order. */
export const flaggedOf = ({ actives, entries }: LabelList): FlaggedEntry[] => [
  ...flaggedIn(actives, 'actives'),
  ...flaggedIn(entries, 'ingredients'),
];

const flaggedIn = (entries: Entry[], section: FlaggedEntry['section']): FlaggedEntry[] =>
  entries
    .filter(({ meaning, carried }) => meaning?.is === 'flag' || carried)
    .map((entry) => ({ entry, section }));

/** Evidence of a list entry. `place` counts from 1 within the section the entry stands in. */
export function entryEvidence(
  product: JudgedProduct,
  entry: Entry,
  section: 'ingredients' | 'actives',
): Evidence {
  const list = product.list;
  const entries = section === 'actives' ? (list?.actives ?? []) : (list?.entries ?? []);
  const { meaning } = entry;
  const official = meaning?.is === 'flag' && entry.mended ? meaning.name : null;
  return {
    text: entry.text,
    where: section,
    place: entries.indexOf(entry) + 1,
    of: entries.length,
    percent: entry.percent,
    readAs: official,
    at: { in: 'list', index: product.source, start: entry.span.start, end: entry.span.end },
  };
}

export function titleEvidence(name: ClaimedName): Evidence {
  return {
    text: name.text,
    where: 'title',
    place: null,
    of: null,
    percent: name.percent,
    readAs: null,
    at: { in: 'title', index: 0, start: name.start, end: name.end },
  };
}

export const finding = (
  product: JudgedProduct,
  topic: Finding['topic'],
  weight: Finding['weight'],
  evidence: Evidence[],
): Finding => ({ topic, weight, product: product.index, evidence });
