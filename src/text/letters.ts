import { late } from './late';

/**
 * Letters and digits of any script. For an expression with `\p{…}` engines build a table of all of Unicode, which takes up
 * to two milliseconds on the first text of every page. Nearly all texts have characters of a few ranges alone, for which a
 * short expression says the same.
 */

/** The classes of the usual ranges, which hold no marks. */
const LETTER =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0391-\\u03a1\\u03a3-\\u03ce\\u0400-\\u0481\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc-\\u30fe\\u4e00-\\u9fff\\uac00-\\ud7a3';
const NUMBER = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\uff10-\\uff19';
const SIGN =
  '\\0-\\xff\\u2000-\\u206f\\u20a0-\\u20cf\\u2122\\u2190-\\u2426\\u2500-\\u2775\\u2794-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\uff01-\\uff0f\\uff1a-\\uff20';

/** Latin, Greek, Cyrillic, kana, Han and Hangul, and the signs around them. */
const usual = new RegExp(`^[${SIGN}${LETTER}${NUMBER}]*$`);

/** An expression with classes of letters, numbers and marks; `of` a text it is the shortest that says the same of it. */
export function ofLetters(
  source: (letter: string, number: string, mark: string) => string,
  flags = '',
): (text: string) => RegExp {
  const short = late(() => new RegExp(source(LETTER, NUMBER, ''), flags));
  const whole = late(() => new RegExp(source('\\p{L}', '\\p{N}', '\\p{M}'), `${flags}u`));
  return (text) => (usual.test(text) ? short() : whole());
}

const sign = ofLetters((letter, number) => `[^${letter}${number}]`, 'g');

/** A text without its spaces and signs. */
export const withoutSigns = (text: string): string => text.replace(sign(text), '');

/** The letters and digits of a text, in small letters: the same for texts that differ in spaces, signs and case. */
export const lettersOf = (text: string): string => withoutSigns(text).toLowerCase();

const some = ofLetters((letter) => `[${letter}]`);
const two = ofLetters((letter) => `[${letter}]{2}`);
const three = ofLetters((letter) => `[${letter}]{3}`);

/** Whether a text has a letter. */
export const hasLetter = (text: string): boolean => some(text).test(text);
/** Whether it has two letters side by side. */
export const hasTwoLetters = (text: string): boolean => two(text).test(text);
/** Whether it has three. */
export const hasThreeLetters = (text: string): boolean => three(text).test(text);
