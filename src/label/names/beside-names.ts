import { foldAll, foldCase } from '@/text/fold';
import words from '../words/section-words.json';
import { withoutPraise } from './name-affixes';

/** What shops print beside names, and what is not a name itself. */

const shareWords = new Set(foldAll(words.naturalShare));
/** Longer texts say more than that. */
const LONGEST = 120;

/** "99 % natural origin", "Total Naturally Derived (99.9 %)": how much of the product is natural. */
export function isNaturalShare(text: string): boolean {
  if (text.length > LONGEST) return false;
  const own = foldCase(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return own.length > 1 && own.every((word) => shareWords.has(word));
}

const SIZE = '\\d{1,4}(?:[.,]\\d{1,3})?\\s?(?:ml|cl|l|g|kg|oz|fl\\.?\\s?oz)\\.?(?:\\s?[e℮])?';
const SIZES = new RegExp(`^\\s*(?:${SIZE}[\\s/|()]*)+$`, 'i');

/** "50 ml", "50 ml / 1.7 fl. oz." */
export const isSize = (text: string): boolean => text.length < 40 && SIZES.test(text);

const DASH = /^\s+[–—-]\s+/;

/** " – Vegan", " - certified organic": praise behind a dash. */
export function isPraiseBehind(text: string): boolean {
  const dash = DASH.exec(text)?.[0].length ?? 0;
  return dash > 0 && text.length < LONGEST && withoutPraise(`${text.slice(dash).trim()} x`) === 'x';
}
