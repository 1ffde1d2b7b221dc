import { foldCase } from './fold';
import { memoise } from './memoise';
import type { Span } from './span';

/** A text folded for comparison, with a map back to the printed characters. */
export interface FoldedText {
  raw: string;
  folded: string;
  /** Offsets in `raw` of `folded` characters `start` to `end` (exclusive). */
  toRaw(start: number, end: number): { start: number; end: number };
}

const SAME_LENGTH = /^[\x20-\x7e\n]*$/;

export function fold(raw: string): FoldedText {
  if (SAME_LENGTH.test(raw))
    return { raw, folded: raw.toLowerCase(), toRaw: (start, end) => ({ start, end }) };
  let folded = '';
  let from = 0;
  for (let at = 0; at < raw.length; ) {
    if (onlyLower(raw.charCodeAt(at))) {
      at++;
      continue;
    }
    const char = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    folded += raw.slice(from, at).toLowerCase() + foldOne(char);
    at += char.length;
    from = at;
  }
  // Built on first use: most texts have nothing found in them.
  let places: Span[] | undefined;
  return {
    raw,
    folded: folded + raw.slice(from).toLowerCase(),
    toRaw: (start, end) => {
      places ??= placesOf(raw);
      const from = places[start]?.start ?? raw.length;
      return { start: from, end: places[end - 1]?.end ?? from };
    },
  };
}

/** For each folded character, the raw characters it was made of. */
function placesOf(raw: string): Span[] {
  const places: Span[] = [];
  let at = 0;
  for (const char of raw) {
    const place = { start: at, end: at + char.length };
    at = place.end;
    const { length } = onlyLower(char.charCodeAt(0)) ? char : foldOne(char);
    for (let i = 0; i < length; i++) places.push(place);
  }
  return places;
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
