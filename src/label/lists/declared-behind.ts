import { foldKey } from '@/text/fold';
import { isBase, isCarrier } from '../names/star-ingredients';
import type { LabelList } from './label';

/** More names than that are a list of their own. */
const MOST = 12;

/** No product's list: nothing in it can carry the rest. */
const isTail = ({ product, actives, entries, mayContain }: LabelList): boolean =>
  product === null &&
  actives.length === 0 &&
  mayContain.length === 0 &&
  entries.length <= MOST &&
  !entries.some(isCarrier);

/**
 * "Contains: Limonene, Linalool (naturally occurring)" behind a whole list declares what its perfume and oils hold:
 * the list goes on, without what it names already.
 */
export function withDeclaredBehind(lists: readonly LabelList[]): LabelList[] {
  const out: LabelList[] = [];
  for (const list of lists) {
    const last = out.at(-1);
    if (!last?.entries.some(isBase) || !isTail(list)) {
      out.push(list);
      continue;
    }
    const named = new Set(last.entries.map(({ text }) => foldKey(text)));
    last.entries.push(...list.entries.filter(({ text }) => !named.has(foldKey(text))));
  }
  return out;
}
