import { foldCase } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import { SIGN } from '@/text/signs';
import units from '@/text/words/units.json';
import words from '../words/section-words.json';
import type { Cue } from './cue';
import { lowClauses } from './low-clause';

/** "Contains # or less of": what comes before the strength and after it, folded. The longest come first. */
const PHRASES = words.low
  .toSorted((one, other) => other.length - one.length)
  .map((phrase) => {
    const [before = '', after = ''] = foldCase(phrase).split('#');
    return { before: before.trim(), after: after.trim() };
  });
const STRENGTH = /(?<![\d.,])\d{1,2}(?:[.,]\d{1,2})?\s?[%％]/g;
/** "< 1 %:", "≤ 0,5 %:", "Moins de 1 % :" */
const BELOW = new RegExp(`(?:[<≤＜]|(?<!\\p{L})(?:${units.below.join('|')})[\\s'’])\\s?$`, 'iu');
const COLON = /^\s?[:：]\s*/;
/** Words up to the colon that ends the phrase: "of each of the following:" */
const REST = /^[^,;:：.\n]{0,40}[:：]\s*|^[:：\s]*/;
const AROUND = 60;
const LETTER = /[\p{L}\p{N}]/u;

/** "Contains 2 % or less of:" and the like: what follows them is low. `signs` are those of the line. */
export function lowCues(line: string, signs: number): Cue[] {
  const cues: Cue[] = lowClauses(line).map((span) => ({ kind: 'low', ...span }));
  if ((signs & SIGN.percent) === 0) return cues;
  for (const { index, 0: strength } of matchesOf(STRENGTH, line)) {
    const end = index + strength.length;
    const cue = lowCue(
      line.slice(Math.max(0, index - AROUND), index),
      line.slice(end, end + AROUND),
      index,
      end,
    );
    if (cue) cues.push(cue);
  }
  return cues;
}

function lowCue(before: string, after: string, start: number, end: number): Cue | null {
  const below = BELOW.exec(before);
  const colon = COLON.exec(after);
  if (below && colon) return { kind: 'low', start: start - below[0].length, end: end + colon[0].length };
  const left = foldCase(before).trimEnd();
  const right = foldCase(after).trimStart();
  for (const phrase of PHRASES) {
    if (!left.endsWith(phrase.before) || !right.startsWith(phrase.after)) continue;
    const isWhole =
      !LETTER.test(left.charAt(left.length - phrase.before.length - 1)) &&
      !(/\w$/.test(phrase.after) && LETTER.test(right.charAt(phrase.after.length)));
    if (phrase.before !== '' && !isWhole) continue;
    if (phrase.after !== '' && !isWhole) continue;
    const behind = after.length - after.trimStart().length + phrase.after.length;
    const rest = REST.exec(after.slice(behind))?.[0].length ?? 0;
    const lead = phrase.before === '' ? 0 : phrase.before.length + (before.length - before.trimEnd().length);
    return { kind: 'low', start: Math.max(0, start - lead), end: end + behind + rest };
  }
  return null;
}
