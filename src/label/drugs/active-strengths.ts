import { foldKey } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import { isDrugPurpose } from '../names/drug-purposes';
import { isActiveHeading, type Token } from '../path/token';
import words from '../words/drug.json';

/** "3%", "(5.8%)", "9.1% w/w" */
const STRENGTH = /\d\s?[%％]\s?(?:\(?[wv]\/[wv]\)?)?\)?/gu;
/** "- sunscreen homosalate", "(Sunscreen) Zinc Oxide", "Purpose Avobenzone": what the word before a name is. */
const FIRST_WORD = /^[\s.,;:–—-]{0,4}\(?(\p{L}+)\)?[\s.,]{1,3}(?=\p{L})/u;

const heads = new Set(words.purpose.map(foldKey));
const isBeside = (word: string, behindStrength: boolean): boolean =>
  heads.has(foldKey(word)) || (behindStrength && isDrugPurpose(word));

/** Most strengths that a drug label prints before its inactive ingredients. */
export const MOST_ACTIVES = 8;

/** How far back the heading of the actives is looked for. */
const NEARBY = 40;

/** Whether the tokens so far end in the actives of a drug label. */
export const endInActives = (tokens: readonly Token[]): boolean =>
  isActiveHeading(tokens.slice(-NEARBY).findLast(({ kind }) => kind === 'cue'));

/**
 * "Avobenzone 3% Homosalate 15%": what a heading of actives heads, cut behind every strength; what a Drug Facts box
 * prints beside them is left out.
 */
export function cutAtStrengths(segment: string, entries: readonly Span[]): Span[] {
  return entries.flatMap(({ start, end }) => {
    const printed = segment.slice(start, end);
    const ends = matchesOf(STRENGTH, printed).map(({ index, 0: strength }) => index + strength.length);
    if (ends.length < 2 && !FIRST_WORD.test(printed)) return [{ start, end }];
    if (/\p{L}/u.test(printed.slice(ends.at(-1)))) ends.pop();
    const cuts = [0, ...ends.filter((at) => at < printed.length), printed.length];
    return cuts.slice(1).flatMap((to, index) => {
      const from = cuts[index] ?? 0;
      const word = FIRST_WORD.exec(printed.slice(from, to));
      const skipped = word && isBeside(word[1] ?? '', ends.length > 0) ? word[0].length : 0;
      return /\p{L}/u.test(printed.slice(from + skipped, to))
        ? [{ start: start + from + skipped, end: start + to }]
        : [];
    });
  });
}

const drugs = new Set(words.drugs.map(foldKey));

/** True for what drug labels of the US name as actives. */
export const isDrug = (name: string): boolean => drugs.has(foldKey(name));
