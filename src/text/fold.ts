/**
 * Folding makes printed spellings comparable: case, accents, widths, spaces, hyphens and punctuation go,
 * letters and digits stay. "Alcohol Denat.", "ALCOHOL-DENAT" and "Alcohol\u200B denat" share one key.
 */

const ASCII_ONLY = /^[\x20-\x7e]*$/;
const NOT_KEY_ASCII = /[^a-z0-9]+/g;
const NOT_KEY = /[^\p{L}\p{N}]+/gu;
/** Latin, Greek and Cyrillic accents only: the voicing marks of kana tell ハ from バ and must stay. */
const ACCENTS = /[\u0300-\u036f]/g;

/** ASCII with Hangul, Han and composed kana: lower case is all the folding that these can need. */
const ONLY_LOWER = /^[\x20-\x7e\u3041-\u3094\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Lower case without accents and compatibility forms (half-width kana, ligatures); punctuation stays. */
export function foldCase(text: string): string {
  if (ONLY_LOWER.test(text)) return text.toLowerCase();
  return text
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

/** The lookup key of a name: folded letters and digits, nothing else. */
export function foldKey(text: string): string {
  const folded = foldCase(text);
  return folded.replace(ASCII_ONLY.test(folded) ? NOT_KEY_ASCII : NOT_KEY, '');
}
