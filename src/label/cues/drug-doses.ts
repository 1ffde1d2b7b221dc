import type { Span } from '@/text/span';
import units from '@/text/words/units.json';
import { STANDARD } from '../names/pharmacopoeias';
import words from '../words/drug.json';
import { AMOUNT, AND, anyOf, CARRIER, END_OF_WORD, endAt, GAP, OF, sticky } from './drug-grammar';

/** The drug, in up to five words. */
const NAME = '\\p{L}[^\\s,.;:：、()\\d]{1,30}(?:\\s[^\\s,.;:()\\d]{1,30}){0,4}?';
const AMOUNT_THEN = sticky(`${AMOUNT}\\s{0,3}${OF}`);
const NAMED = sticky(
  `${NAME}(?=\\s{0,2}(?:[,.;:：、。()]|$)|${AND}|${CARRIER}|${GAP}${anyOf([...words.containsBehind, ...words.asActive])})`,
);
/** "Tretinoína al 0,05 %", "Adapalene (as microspheres) 0.1 %" */
const AT = `(?:${GAP}${anyOf(units.at)}(?=\\s))?`;
const GLOSS = '(?:\\s{0,2}\\([^()]{1,30}\\))?';
const NAME_THEN = sticky(`${NAME}(?:${STANDARD})?${GLOSS}${AT}\\s{0,2}[,:：–—-]?\\s{0,2}(?=${AMOUNT})`);
const AMOUNT_HERE = sticky(AMOUNT);
/** "(0.1 %)", "w/w", "USP": what stands around a name and its amount. */
const MARKS = sticky(
  `(?:\\s{0,2}(?:[([][^()[\\]]{1,60}[)\\]]|${anyOf([...words.behind, ...words.containsBehind])}${END_OF_WORD}))*`,
);
const MARKS_OF_NAME = new RegExp(
  `(?:${STANDARD})?(?:\\s{1,2}${anyOf(words.behind)})?${GLOSS}${AT}\\s{0,2}[,:：–—-]?\\s{0,2}$`,
  'iu',
);
const NEXT = sticky(AND);

/** A drug's name, and what is printed of it up to `end`. */
export interface Dose {
  name: Span;
  end: number;
  unit: string;
}

const unitOf = (amount: string): string => amount.replace(/^[\d.,\s]+/, '').toLowerCase();

/** "0.5 mg of tretinoin" or "tretinoin 0.5 mg". */
function doseAt(line: string, at: number): Dose | null {
  const start = endAt(AMOUNT_THEN, line, at);
  if (start !== null) {
    const end = endAt(NAMED, line, start);
    const amountEnd = endAt(AMOUNT_HERE, line, at) ?? start;
    return end === null
      ? null
      : {
          name: { start, end },
          end: endAt(MARKS, line, end) ?? end,
          unit: unitOf(line.slice(at, amountEnd)),
        };
  }
  const amount = endAt(NAME_THEN, line, at);
  const amountEnd = amount === null ? null : endAt(AMOUNT_HERE, line, amount);
  if (amount === null || amountEnd === null) return null;
  const printed = line.slice(at, amount);
  const behind = MARKS_OF_NAME.exec(printed)?.[0].length ?? 0;
  return {
    name: { start: at, end: amount - behind },
    end: endAt(MARKS, line, amountEnd) ?? amountEnd,
    unit: unitOf(line.slice(amount, amountEnd)),
  };
}

/** The doses from `at` on. "Alcohol 55 %" behind milligrams is not a dose: it is what carries them. */
export function dosesFrom(line: string, at: number): Dose[] {
  const doses: Dose[] = [];
  let from: number | null = at;
  while (from !== null && doses.length <= MOST_DRUGS) {
    const dose = doseAt(line, from);
    if (!dose || (doses[0] && doses[0].unit !== dose.unit)) break;
    doses.push(dose);
    from = endAt(NEXT, line, dose.end);
  }
  return doses;
}

/** More than that are a whole formula, whose amounts make no drug of a name. */
export const MOST_DRUGS = 3;
