import type { Span } from './span';

/**
 * Where words begin and end: runs of letters and digits of any script. A table by character code, because lists are
 * long and a regular expression would allocate an object per word.
 */

const UNKNOWN = 0;
const LETTER = 1;
const NEITHER = 2;

/** What each code unit is, filled in as texts are read. */
const kinds = new Uint8Array(1 << 16);

/** True if the character at `at` is a letter, a digit or half of one; false past the end of `text`. */
export function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const kind = kinds[code];
  return kind === UNKNOWN ? firstSeen(text, at, code) : kind === LETTER;
}

/** Indic scripts write vowels as marks of the letter before. */
const IS_LETTER = /[\p{L}\p{N}]|(?=[\u0900-\u0dff])\p{M}/u;

function firstSeen(text: string, at: number, code: number): boolean {
  const found = IS_LETTER.test(characterAt(text, at));
  // A surrogate belongs to many characters, so its answer cannot be kept.
  if (code < 0xd800 || code >= 0xe000) kinds[code] = found ? LETTER : NEITHER;
  return found;
}

/** The whole character at `at`, which may be either half of a surrogate pair. */
export function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const behind = code >= 0xdc00 && code < 0xe000;
  const point = text.codePointAt(behind ? at - 1 : at) ?? code;
  return String.fromCodePoint(behind && point <= 0xffff ? code : point);
}

/** The end of the word that `at` is in. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetterAt(text, end)) end++;
  return end;
}

/** The start of the first word at or after `at`; the text's end where there is none. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && !isLetterAt(text, start)) start++;
  return start;
}

/** Every word of `text`, in order. */
export function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    words.push({ start, end });
    start = wordStart(text, end);
  }
  return words;
}
