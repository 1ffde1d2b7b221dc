import { foldKey } from '@/text/fold';
import type { LabelList } from './label';
import type { PieceToken } from './token';

const keysOf = (tokens: readonly PieceToken[]) =>
  tokens.map(({ piece }) => foldKey(piece.name)).filter(Boolean);

/** True where a stretch names again much of what stands before: another product's list. */
export function repeatsNames(before: readonly PieceToken[], names: readonly PieceToken[]): boolean {
  const known = new Set(keysOf(before));
  const keys = keysOf(names);
  return keys.length >= 4 && keys.filter((key) => known.has(key)).length >= keys.length * 0.4;
}

/** Two shades may have the same formula: then they are told apart by their names. */
const keyOf = (list: LabelList): string =>
  [{ text: list.product ?? '' }, ...list.actives, ...list.entries].map(({ text }) => foldKey(text)).join('|');

/** Lists printed twice or three times are one: the first of them stays. */
export function withoutRepeats(lists: readonly LabelList[]): LabelList[] {
  if (lists.length < 2) return [...lists];
  const seen = new Set<string>();
  return lists.filter((list) => {
    const key = keyOf(list);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
