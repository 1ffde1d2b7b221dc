/**
 * Where words begin and end: letters and digits of every alphabet, by a look at each character's code. Lists are
 * long, and an expression would make an object of every word.
 */

const UNKNOWN = 0;
const LETTER = 1;
const NEITHER = 2;

/** What is known of each code unit so far: those that no text has held yet cost nothing. */
const kinds = new Uint8Array(1 << 16);

const IS_LETTER = /[\p{L}\p{N}]/u;

/** True where a letter or digit stands at `at` of `text`, or half of one; false behind its end. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known !== UNKNOWN) return known === LETTER;
  // Behind the end there is no code.
  if (known === undefined) return false;
  if (code >= 0xd800 && code < 0xe000) return IS_LETTER.test(pairAt(text, at, code));
  const kind = IS_LETTER.test(String.fromCharCode(code)) ? LETTER : NEITHER;
  kinds[code] = kind;
  return kind === LETTER;
}

/** Letters of rare scripts are two units: the whole letter, whichever half stands at `at`. */
const pairAt = (text: string, at: number, code: number): string =>
  String.fromCodePoint(text.codePointAt(code < 0xdc00 ? at : at - 1) ?? code);

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
