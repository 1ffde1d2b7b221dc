/**
 * Where words begin and end: letters and digits of every alphabet, by a look at each character's code. Lists are
 * long, and an expression would make an object of every word.
 */

const UNKNOWN = 0;
const LETTER = 1;
const NEITHER = 2;

/** What is known of each code unit so far: those that no text has held yet cost nothing. */
const kinds = new Uint8Array(1 << 16);

/** True where a letter or digit stands at `at` of `text`, or half of one; false behind its end. */
export function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const kind = kinds[code];
  return kind === UNKNOWN ? firstSeen(text, at, code) : kind === LETTER;
}

const IS_LETTER = /[\p{L}\p{N}]/u;

function firstSeen(text: string, at: number, code: number): boolean {
  const found = IS_LETTER.test(pairAt(text, at, code));
  // Half of a rare letter says nothing by itself.
  if (code < 0xd800 || code >= 0xe000) kinds[code] = found ? LETTER : NEITHER;
  return found;
}

/** Letters of rare scripts are two units: the whole letter, whichever half stands at `at`. */
function pairAt(text: string, at: number, code: number): string {
  const behind = code >= 0xdc00 && code < 0xe000;
  const point = text.codePointAt(behind ? at - 1 : at) ?? code;
  return String.fromCodePoint(behind && point <= 0xffff ? code : point);
}

/** The end of the word that `at` stands in. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetterAt(text, end)) end++;
  return end;
}

/** Where the next word begins at `at` or behind it; the text's end where there is none. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && !isLetterAt(text, start)) start++;
  return start;
}
