import { foldCase } from './fold';
import { remembering } from './remember';

/** A text folded for comparing, with the way back to the printed characters. */
export interface FoldedText {
  raw: string;
  folded: string;
  /** Offsets in `raw` of `folded` characters `start` to `end` (exclusive). */
  toRaw(start: number, end: number): { start: number; end: number };
}

const SAME_LENGTH = /^[\x20-\x7e\n]*$/;

export function fold(raw: string): FoldedText {
  if (SAME_LENGTH.test(raw)) return { raw, folded: raw.toLowerCase(), toRaw: inPlace };
  let folded = '';
  let from = 0;
  let even = true;
  for (let at = 0; at < raw.length; ) {
    if (onlyLower(raw.charCodeAt(at))) {
      at++;
      continue;
    }
    const char = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    const lower = foldOne(char);
    folded += raw.slice(from, at).toLowerCase() + lower;
    even &&= lower.length === 1 && char.length === 1;
    at += char.length;
    from = at;
  }
  folded += raw.slice(from).toLowerCase();
  if (even) return { raw, folded, toRaw: inPlace };
  let places: Places | undefined;
  return {
    raw,
    folded,
    toRaw: (start, end) => {
      places ??= placesOf(raw);
      const { starts, ends } = places;
      return {
        start: starts[start] ?? raw.length,
        end: ends[end - 1] ?? starts[start] ?? raw.length,
      };
    },
  };
}

/** Most texts fold character by character; where one becomes two, the places are asked for only if words are found. */
const inPlace = (start: number, end: number) => ({ start, end });

interface Places {
  starts: number[];
  ends: number[];
}

function placesOf(raw: string): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of raw) {
    const { length } = onlyLower(char.charCodeAt(0)) ? char : foldOne(char);
    for (let i = 0; i < length; i++) {
      starts.push(at);
      ends.push(at + char.length);
    }
    at += char.length;
  }
  return { starts, ends };
}

/** ASCII, Hangul, Han and kana have no accents to lose; all but ASCII have no case either. */
const onlyLower = (code: number): boolean =>
  code < 0x80
    ? code !== 0x09 && code !== 0x0d
    : (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x3041 && code <= 0x3094) ||
      (code >= 0x30a1 && code <= 0x30fa);

/** Any other character folded. */
const foldOne = remembering((char) => {
  if (char === '’' || char === '‘') return "'";
  return /\s/.test(char) ? ' ' : foldCase(char);
});
