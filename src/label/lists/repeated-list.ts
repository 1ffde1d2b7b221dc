import { foldKey } from '@/text/fold';
import type { PieceToken } from '../path/token';
import type { LabelList } from './label';

/** The fewest names of a line that can repeat a list. */
const FEWEST = 4;
const SHARE = 0.4;

/** The names of a list while it is collected. Folded once, on demand: only lists of several lines need it. */
export class NamesSoFar {
  readonly #keys = new Set<string>();
  #unfolded: PieceToken[] = [];

  add(token: PieceToken): void {
    this.#unfolded.push(token);
  }

  /** True if a stretch repeats many of the names before it: another product's list. */
  isRepeatedBy(names: readonly PieceToken[]): boolean {
    if (names.length < FEWEST) return false;
    const keys = names.map(keyOfPiece).filter(Boolean);
    if (keys.length < FEWEST) return false;
    for (const token of this.#unfolded) this.#keys.add(keyOfPiece(token));
    this.#unfolded = [];
    return keys.filter((key) => this.#keys.has(key)).length >= keys.length * SHARE;
  }
}

const keyOfPiece = ({ piece }: PieceToken): string => foldKey(piece.name);

/** Two shades may have the same formula: then their names distinguish them. */
const keyOf = (list: LabelList): string =>
  [{ text: list.product ?? '' }, ...list.actives, ...list.entries].map(({ text }) => foldKey(text)).join('|');

/** Lists printed twice or three times are one: the first of them stays. */
export function withoutRepeats(lists: readonly LabelList[]): LabelList[] {
  if (lists.length < 2) return [...lists];
  const seen = new Set<string>();
  const once = lists.filter((list) => {
    const key = keyOf(list);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.filter((list) => !isTeaserOf(list, once));
}

/** The most names of a teaser. */
const MOST_IN_TEASER = 6;

/** "- Petrolatum - Lanolin" above "Petrolatum, Lanolin, Parfum": a few names of a longer list, and of no other product. */
function isTeaserOf(list: LabelList, lists: readonly LabelList[]): boolean {
  const { product, entries, actives, mayContain } = list;
  if (product !== null || entries.length > MOST_IN_TEASER) return false;
  if (entries.length === 0 || actives.length > 0 || mayContain.length > 0) return false;
  return lists.some((other) => {
    if (other.product !== null || other.entries.length <= entries.length) return false;
    const names = new Set(other.entries.map(({ text }) => foldKey(text)));
    return entries.every(({ text }) => names.has(foldKey(text)));
  });
}
