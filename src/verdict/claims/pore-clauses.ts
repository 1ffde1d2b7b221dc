import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';

/** A sentence of a text about pores. */
export interface Clause extends Span {
  folded: string;
  /** It ends with a question mark. */
  asked: boolean;
}

/** In characters: longer ones are cut, so that time stays in proportion to the text. */
const longestClause = 600;

const END = /[.!?;。！？\n]+|$/g;

/** Sentences; commas stay inside, since titles hang their promise on one ("Pore Care, Tightening"). */
export function clausesOf(folded: string): (Span & { asked: boolean })[] {
  const out: (Span & { asked: boolean })[] = [];
  let from = 0;
  for (const { index, 0: end } of matchesOf(END, folded)) {
    // "0.5 %" and "pore.less" go on; a stop ends a clause only before a space, and a line end always.
    const next = folded.charAt(index + end.length);
    if (next.trim() !== '' && !end.includes('\n')) continue;
    for (; from < index; from += longestClause)
      out.push({ start: from, end: Math.min(index, from + longestClause), asked: end.includes('?') });
    from = index + end.length;
  }
  return out;
}
