import { findStrength } from '@/text/percent';
import { sentenceWords } from '../names/sentence-words';
import type { Token } from '../path/token';

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
    } else if (inList && namesStrengths(text.slice(token.start, token.end))) return true;
  }
  return false;
}

const STRENGTHS = /\d\s?[%％]/g;
/** The most words that name one active. */
const MOST_WORDS = 7;

/** "Zinc Oxide 14%", several of them in a row too, but no sentence with a share in it. */
function namesStrengths(printed: string): boolean {
  if (!findStrength(printed)) return false;
  const strengths = printed.match(STRENGTHS)?.length ?? 1;
  return printed.trim().split(/\s+/).length <= strengths * MOST_WORDS && sentenceWords(printed) === 0;
}
