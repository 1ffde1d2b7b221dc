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
    const lower = char === '’' || char === '‘' ? "'" : /\s/.test(char) ? ' ' : foldCase(char);
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
