import { findStrength } from '@/text/percent';
import type { Token } from './token';

/** How far behind the heading of the actives the one of the inactive ingredients may stand. */
const NEARBY = 40;

/**
 * True where an "Active ingredients" heading at `index` is a drug label's: strengths are printed under it, or the
 * inactive ingredients follow. Elsewhere it heads a marketing blurb.
 */
export function drugSection(tokens: readonly Token[], index: number, text: string): boolean {
  let inList = true;
  for (let at = index + 1; at < tokens.length && at < index + NEARBY; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'cue') {
      if (token.cue.kind === 'inactive') return true;
      if (token.cue.kind === 'ingredients' || token.cue.kind === 'key') return false;
      inList &&= token.cue.kind === 'section' || token.cue.kind === 'active';
    } else if (inList && findStrength(text.slice(token.start, token.end)) && token.piece.reads !== 'long')
      return (
        token.piece.reads === 'known' ||
        token.piece.reads === 'shaped' ||
        token.piece.name.split(' ').length < 8
      );
  }
  return false;
}
