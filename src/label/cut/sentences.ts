import { either } from '@/text/either';
import { foldAll, foldCase } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import type { Boundary } from '../path/token';
import words from '../words/section-words.json';

/** Longer stretches between two separators are not names: their sentences are not separated. */
const LONGEST_CUT = 4000;

/** One sentence, or what is left of one, within an entry. */
export interface Sentence extends Span {
  /** What the part before it ended with, where it is not the entry's first. */
  stop: Boundary | null;
  last: boolean;
}

/** A full stop before a capital, a bullet or a mark; glued to it, too: "Mica.Please". */
const FULL_STOP =
  /[.!?]["”)\]]{0,2}(?:\s+(?=[\p{Lu}\p{Lo}\d¿¡"“•*†‡[-])|(?=\p{Lu}\p{Ll}|\p{Lu}{2}[\p{Lu}\s]|\(\p{Lu}{2}|[*†‡]\s?\p{L}))/u;
const WIDE_STOP = /[。！？]\s*(?=\S)/;
/** A footnote's mark between words. */
const FOOTNOTE =
  /(?<=[\p{L}\p{N})\]])[\s,.;]+(?=[*†‡]{1,4}\s?(?:\p{L}{3}|\p{Ll}{1,2}[\s'’]\p{L}))|(?<=\])(?=[*†‡]{1,4}\s?\p{L}{3})/u;
const STOP = either([FULL_STOP, WIDE_STOP, FOOTNOTE], 'gu');

/** `STOP` begins with one of these signs, which `SIGN.stop` has too, or stands before one. */
const MAY_STOP = /[.!?。！？*†‡]/;

/** An entry that has none of them. */
export const oneSentence = ({ start, end }: Span): Sentence => ({ start, end, stop: null, last: true });

/** The sentences within one entry: a full stop may close a name, or be a part of it. Linear. */
export function sentencesOf(segment: string, { start, end }: Span): Sentence[] {
  const parts: Sentence[] = [];
  const printed = segment.slice(start, Math.min(end, start + LONGEST_CUT));
  let from = 0;
  let stop: Boundary | null = null;
  if (MAY_STOP.test(printed))
    for (const match of matchesOf(STOP, printed)) {
      const at = match.index;
      if (at <= from || isAbbreviation(printed, at, match[0]) || insideBracket(printed, from, at)) continue;
      parts.push({ start: start + from, end: start + at + 1, stop, last: false });
      stop = /[.!?。！？]/.test(match[0].trim().charAt(0)) ? 'stop' : 'note';
      from = at + match[0].length;
    }
  parts.push({ start: start + from, end, stop, last: true });
  return parts;
}

/**
 * "D.E. Water", "Yellow No. 5", "1. Toner": a lone capital, a short word before a number or a number in front
 * closes no sentence.
 */
function isAbbreviation(printed: string, at: number, stop: string): boolean {
  if (stop[0] !== '.') return false;
  if (/^\s*\d{1,2}$/.test(printed.slice(0, at))) return true;
  const numbered = /\d/.test(printed.charAt(at + stop.length));
  const word = /(?<!\p{L})\p{L}*$/u.exec(printed.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (numbered && word.length > 0 && word.length <= 2) return true;
  return (
    word.length === 1 &&
    /\p{Lu}/u.test(word) &&
    !VITAMIN.test(foldCase(printed.slice(Math.max(0, at - 40), at)))
  );
}

/** "With vitamin E. Water, …", "… A, C and E. Water, …": the letter of a vitamin ends a sentence as a word does. */
const VITAMIN = new RegExp(
  `(?<!\\p{L})(?:${foldAll(words.vitaminStems).join('|')})\\p{L}{0,5}\\s(?:\\p{L}\\s\\p{L}{1,3}\\s)?\\p{L}$|^\\s*\\p{L}\\s(?:&|\\p{L}{1,3})\\s\\p{L}$`,
  'u',
);

function insideBracket(printed: string, from: number, at: number): boolean {
  const part = printed.slice(from, at);
  const opens = part.split('(').length;
  return opens > 1 && opens > part.split(')').length && printed.indexOf(')', at) >= 0;
}
