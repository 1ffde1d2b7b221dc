import { isWater } from '@/lexicon/water';
import { foldCase, foldKey } from '@/text/fold';
import { withoutFunction } from './function-words';
import type { Entry } from './label';
import { withoutPraise } from './name-affixes';
import bases from './words/bases.json';
import entryWords from './words/entry-words.json';
import words from './words/star-ingredients.json';

/**
 * A menu, a glossary or a teaser names what sells: star ingredients and whole families ("Peptides"). A formula has
 * a base that carries them: water, an oil, a wax, a silicone, a solid.
 */
const AND = new RegExp(`\\s(?:[&+]|${Object.values(entryWords.and).flat().join('|')})\\s`, 'iu');
const families = new Set(words.families.map(foldKey));
const stars = new Set([...words.families, ...words.stars].map(foldKey));
const baseWords = new Set(bases.words.map(foldCase));
const baseEndings = bases.endings.map(foldCase);

/** "Peptides", "Peptides & Anogeissus", "precious botanical oils (argan, almond)". */
export const isFamily = (name: string): boolean =>
  families.has(foldKey(name)) ||
  name
    .replace(/(?<!\s)\s*\([^()]*\)/g, '')
    .split(AND)
    .some((part) => families.has(foldKey(withoutPraise(part))));
export const isStar = (name: string): boolean => stars.has(foldKey(name));

/** True for what can carry the rest of a formula. A star oil ("Squalane") alone can't. */
export function isBase({ text: printed, meaning }: Pick<Entry, 'text' | 'meaning'>): boolean {
  const text = withoutFunction(printed);
  if (isWater(text) || (meaning?.is === 'flag' && meaning.family === 'drying-alcohol')) return true;
  if (isStar(text)) return false;
  const folded = foldCase(text);
  return baseEndings.some((ending) => folded.endsWith(ending)) || hasBaseWord(folded);
}

/** True for a base, and for a star oil. */
export const isCarrier = (entry: Pick<Entry, 'text' | 'meaning'>): boolean =>
  isBase(entry) || hasBaseWord(foldCase(withoutFunction(entry.text)));

const hasBaseWord = (folded: string): boolean =>
  folded.split(/[^\p{L}]+/u).some((word) => baseWords.has(word));

/** Star ingredients and families only, or nearly so, and no base that carries them. */
export function isMenu(entries: readonly Pick<Entry, 'text' | 'meaning'>[]): boolean {
  if (entries.length < 2 || entries.some(isBase)) return false;
  const starring = entries.filter(({ text, meaning }) => isStar(text) || meaning?.is === 'flag').length;
  return (
    starring >= Math.max(2, entries.length * 0.75) || entries.filter(({ text }) => isFamily(text)).length >= 2
  );
}
