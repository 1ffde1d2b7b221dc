import type { Searchable } from './cut-words';
import { foldCase } from './fold';
import { memoise } from './memoise';
import type { Span } from './span';

/** A text folded for comparison, with a map back to the printed characters. */
export interface FoldedText extends Searchable {
  raw: string;
  /** Offsets in `raw` of `folded` characters `start` to `end` (exclusive). */
  toRaw(start: number, end: number): { start: number; end: number };
}

const SAME_LENGTH = /^[\x20-\x7e\n]*$/;

/** Folds a text. Short ones are kept: a dozen rules ask for the same title, and it is cut into words once for all. */
export const fold = memoise(foldNow, 1_000);

function foldNow(raw: string): FoldedText {
  if (SAME_LENGTH.test(raw)) return { raw, folded: raw.toLowerCase(), cut: undefined, toRaw: samePlace };
  let folded = '';
  let from = 0;
  const shifts: Shift[] = [];
  for (let at = 0; at < raw.length; ) {
    if (onlyLower(raw.charCodeAt(at))) {
      at++;
      continue;
    }
    const char = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    folded += raw.slice(from, at).toLowerCase();
    const made = foldOne(char);
    if (made.length !== 1 || char.length !== 1)
      shifts.push({ at: folded.length, made: made.length, raw: at, printed: char.length });
    folded += made;
    at += char.length;
    from = at;
  }
  folded += raw.slice(from).toLowerCase();
  return {
    raw,
    folded,
    cut: undefined,
    toRaw: (start, end) => {
      const from = start < folded.length ? placeOf(shifts, start).start : raw.length;
      return { start: from, end: end > 0 && end <= folded.length ? placeOf(shifts, end - 1).end : from };
    },
  };
}

const samePlace = (start: number, end: number): Span => ({ start, end });

/** A character that folds to more or fewer than itself: places behind it move. */
interface Shift {
  /** Where it is in the folded text, and how many characters it has there. */
  at: number;
  made: number;
  /** The same in the printed text. */
  raw: number;
  printed: number;
}

/** The printed character that the folded one at `index` was made of. */
function placeOf(shifts: readonly Shift[], index: number): Span {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  // Of several at one place all but the last fold to nothing.
  const before = shifts[low - 1];
  if (!before) return { start: index, end: index + 1 };
  if (index < before.at + before.made) return { start: before.raw, end: before.raw + before.printed };
  const start = index - before.at - before.made + before.raw + before.printed;
  return { start, end: start + 1 };
}

/** True for characters that fold to their lower case: ASCII, Hangul and Han. */
const onlyLower = (code: number): boolean =>
  code < 0x80
    ? code !== 0x09 && code !== 0x0d
    : code >= 0x4e00 && code <= 0xd7a3 && (code <= 0x9fff || code >= 0xac00);

/** Folds any other character. */
const foldOne = memoise((char) => {
  if (char === '’' || char === '‘') return "'";
  return /\s/.test(char) ? ' ' : foldCase(char);
});
