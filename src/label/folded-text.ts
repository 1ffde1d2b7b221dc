import { foldCase } from './fold';

/** A text folded for comparing, with the way back to the printed characters. */
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
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of raw) {
    const lower = foldOne(char);
    folded += lower;
    for (let i = 0; i < lower.length; i++) {
      starts.push(at);
      ends.push(at + char.length);
    }
    at += char.length;
  }
  return {
    raw,
    folded,
    toRaw: (start, end) => ({
      start: starts[start] ?? raw.length,
      end: ends[end - 1] ?? starts[start] ?? raw.length,
    }),
  };
}

/** One character folded; most need no more than lower case. */
function foldOne(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code === 0x09 || code === 0x0d ? ' ' : char.toLowerCase();
  // Hangul, Han and kana have no case and no accents to lose.
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x4e00 && code <= 0x9fff)) return char;
  if (char === '’' || char === '‘') return "'";
  return /\s/.test(char) ? ' ' : foldCase(char);
}
