import { foldKey } from '@/text/fold';
import { isActiveHeading, type Token } from '../path/token';
import words from '../words/drug.json';

const heads = new Set(words.purpose.map(foldKey));
/** "(w/w)", "(in each gram)": what the strengths are measured by. */
const MEASURE = /^\s*\([^()]{1,40}\)\s*$/;

/**
 * "Active ingredient (in each gram)   Purpose": the heads of the columns of a Drug Facts box. Only the first of them
 * heads names, so the others are left out.
 */
export function withoutColumnHeads(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some(isActiveHeading)) return tokens;
  const out: Token[] = [];
  let inHead = false;
  for (const token of tokens) {
    const printed = text.slice(token.start, token.end);
    const isHead = token.kind === 'cue' ? heads.has(foldKey(printed)) : MEASURE.test(printed);
    if (inHead && isHead) continue;
    inHead = isActiveHeading(token);
    out.push(token);
  }
  return out;
}
