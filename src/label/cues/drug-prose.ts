import headings from '@/headings/words/headings.json';
import { matchesOf } from '@/text/matches';
import words from '../words/drug.json';
import type { Cue } from './cue';
import { dosesFrom, MOST_DRUGS } from './drug-doses';
import {
  AMOUNT,
  anyOf,
  behindWord,
  CARRIER,
  END_OF_WORD,
  endAt,
  FEW,
  GAP,
  NUMBER,
  OF,
  sticky,
} from './drug-grammar';

/**
 * Drug labels as sentences. "Each gram of cream contains 10 mg of clindamycin and 0.25 mg of tretinoin in a base of
 * water, …": a measure of the product, its drugs with their amounts, and what carries them. Shops of cosmetics print no
 * amount for a gram, and the drug must not be missed: its list names the carrier alone.
 */

const MEASURE = `(?:${anyOf(words.each)}${GAP}(?:${NUMBER}\\s?)?|1(?:00?)?\\s?)${anyOf(words.unit)}${END_OF_WORD}`;
const LEADS = [
  `${behindWord(MEASURE)}\\s{0,3}(?:${FEW}${anyOf(words.contains)}${END_OF_WORD}\\s{0,2}[:：]?|[:：])`,
  // "Her 1 g jel 1 mg adapalen içerir": the verb comes last.
  `${behindWord(MEASURE)}${GAP}${FEW}(?=${AMOUNT}[^.;:]{3,120}?${GAP}${anyOf(words.containsBehind)}${END_OF_WORD})`,
  `${anyOf(words.spacelessLeads)}[:：、,]?`,
];
const LEAD = new RegExp(`(?:${LEADS.join('|')})\\s{0,3}`, 'iu');
/** "1 g contains: active substance: adapalene 1 mg" */
const ACTIVE = sticky(`${anyOf([...headings.active, ...words.active])}\\s?[:：]\\s{0,3}`);
/** Without a measure only a strength and a carrier make a drug: "Contains tretinoin 0.1 % in a base of". */
const UNMEASURED = new RegExp(`(?:${behindWord(anyOf(words.contains))}${GAP}|^|(?<=[:：.;]\\s))`, 'giu');

/** "Contains: " */
const CONTAINED = new RegExp(`${behindWord(anyOf(words.contains))}\\s?[:：]?\\s{0,3}$`, 'iu');
const LONGEST_OPENING = 30;

const CARRIED = sticky(CARRIER);
const INACTIVE = `${anyOf([...headings.inactive, ...words.inactive])}\\s?[:：]`;
/** "in a cream base.", "in einer Cremegrundlage", ", cream base q.s.": what carries the drug, without its names. */
const UNNAMED_CARRIER = sticky(
  `\\s{0,2},?\\s{0,2}(?:${anyOf(words.in)}${GAP}|(?<=[,;+]\\s{0,2}))${FEW}\\p{L}{0,16}?${anyOf(words.base)}${END_OF_WORD}(?:${GAP}\\p{L}{3,20}){0,2}?(?:\\s{0,2},?\\s{0,2}${anyOf(words.enough)}${END_OF_WORD})?(?=\\s{0,2}(?:[.;,]|$|${INACTIVE}))`,
);
/** "0.1 % w/w Inactive ingredients:" */
const INACTIVE_BEHIND = sticky(`\\s{0,2}[.;,]?\\s{0,3}${INACTIVE}\\s{0,2}`);
/** "0.05 g per 100 g of cream" */
const MEASURE_BEHIND = sticky(
  `\\s{0,2},?\\s{0,2}${anyOf(words.each)}${GAP}(?:${NUMBER}\\s?)?${anyOf(words.unit)}${END_OF_WORD}(?:${GAP}${OF}\\p{L}{2,20})?`,
);
/** "; excipients q.s. to 1 g (": what is behind it is what fills up the measure. */
const FILLED_UP = sticky(
  `\\s{0,2}[.;,]?\\s{0,3}(?:${anyOf([...words.base, ...headings.inactive, ...words.inactive])})${GAP}${anyOf(words.enough)}[^:：(,.;]{0,20}[:：(]\\s{0,2}`,
);
const AS_ACTIVE = sticky(`\\s{0,2}${anyOf(words.asActive)},?${GAP}(?:${anyOf(words.in)}${GAP})?`);
/** "and the following excipients:" */
const HEADED = sticky('\\s{0,2},?\\s{1,2}[^\\s,.;:：][^,.;:：]{2,59}[:：]\\s{0,2}');
const CLOSED = sticky('\\s{0,2}(?:[,;，、]\\s{0,2}|。|\\.(?:\\s{1,2}|$)|$)');
const BASE = new RegExp(`${anyOf(words.base)}${END_OF_WORD}`, 'iu');

/** No sentence of a drug label is longer. */
const LONGEST = 2000;
/** How many places an unmeasured dose is looked for at. */
const MOST_PLACES = 8;

/** The cues of drug prose: what is active, and what is not. */
export function drugProseCues(line: string): Cue[] {
  if (line.length > LONGEST || !HAS_AMOUNT.test(line)) return [];
  const lead = LEAD.exec(line);
  const measured = lead
    ? cuesOf(line, lead.index, behindHeading(line, lead.index + lead[0].length), false)
    : [];
  if (measured.length > 0) return measured;
  for (const { index, 0: opening } of matchesOf(UNMEASURED, line, MOST_PLACES)) {
    const cues = cuesOf(line, index, index + opening.length, true);
    if (cues.length > 0) return cues;
  }
  return [];
}

const behindHeading = (line: string, at: number): number => endAt(ACTIVE, line, at) ?? at;

const HAS_AMOUNT = new RegExp(AMOUNT, 'iu');

function cuesOf(line: string, start: number, at: number, needsBase: boolean): Cue[] {
  const doses = dosesFrom(line, at);
  const last = doses.at(-1);
  if (!last) return [];
  if (doses.length > MOST_DRUGS) return needsBase ? [] : [{ kind: 'ingredients', start, end: at }];
  const measured = endAt(MEASURE_BEHIND, line, last.end);
  const dosed = measured ?? last.end;
  const carried = endAt(CARRIED, line, dosed);
  const asActive = endAt(AS_ACTIVE, line, dosed);
  const unnamed = carried ?? endAt(UNNAMED_CARRIER, line, dosed);
  const behind = unnamed ?? dosed;
  const inactive = endAt(FILLED_UP, line, dosed) ?? endAt(INACTIVE_BEHIND, line, behind);
  const hasBase = unnamed !== null && BASE.test(line.slice(last.end, unnamed));
  if (needsBase && !hasBase && measured === null && asActive === null) {
    if (inactive === null || !CONTAINED.test(line.slice(Math.max(0, at - LONGEST_OPENING), at))) return [];
  }
  const close = carried ?? inactive ?? asActive ?? endAt(HEADED, line, behind) ?? endAt(CLOSED, line, behind);
  if (close === null) return [];
  const cues: Cue[] = [];
  let from = start;
  for (const { name } of doses) {
    cues.push({ kind: 'active', start: from, end: name.start });
    from = name.end;
  }
  cues.push({ kind: 'inactive', start: from, end: Math.max(close, from) });
  return cues;
}
