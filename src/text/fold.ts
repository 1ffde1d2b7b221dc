import { withoutSigns } from './letters';

/**
 * Folding makes printed spellings comparable: it drops case, accents, widths, spaces, hyphens and punctuation, and
 * keeps letters and digits. "Alcohol Denat.", "ALCOHOL-DENAT" and "Alcohol\u200B denat" fold to one key.
 */

const ASCII_ONLY = /^[\x20-\x7e]*$/;
const NOT_KEY_ASCII = /[^a-z0-9]+/g;
/**
 * Latin, Greek and Cyrillic accents, and the vowel points of Hebrew and Arabic, which few shops print. Kana keep their
 * voicing marks, which tell ハ from バ.
 */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u065f\u0670]/g;

/** ASCII, Hangul, Han and composed kana: lower case is all the folding they need. */
const ONLY_LOWER = /^[\x20-\x7e\u3041-\u3094\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Trade marks, raised digits and ordinal signs, glued to a word or number: compatibility forms would make letters of them. */
const GLUED_SIGNS = /[™℠®©⁰¹²³⁴⁵⁶⁷⁸⁹ºª]/g;

/** Lower case, without accents and compatibility forms (half-width kana, ligatures). Keeps punctuation. */
export function foldCase(text: string): string {
  if (ONLY_LOWER.test(text)) return text.toLowerCase();
  return text
    .replace(GLUED_SIGNS, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i');
}

/** Folds the words of a list at once, each as `foldCase` does, which normalises four times a call. None contains a line break. */
export const foldAll = (words: readonly string[]): string[] =>
  words.length === 0 ? [] : foldCase(words.join('\n')).split('\n');

/** The look-up key of a name: its folded letters and digits. */
export function foldKey(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase().replace(NOT_KEY_ASCII, '');
  const folded = foldCase(text);
  return ASCII_ONLY.test(folded) ? folded.replace(NOT_KEY_ASCII, '') : withoutSigns(folded);
}
