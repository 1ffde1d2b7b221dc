import { isWater } from '@/lexicon/water';
import { foldCase, foldKey } from '@/text/fold';
import { memoise } from '@/text/memoise';
import { withoutStrength } from '@/text/percent';
import bases from '../words/bases.json';
import words from '../words/star-ingredients.json';
import { andsAndPlus } from './conjunctions';
import type { Entry } from './entry';
import { withoutFunction } from './function-words';
import { withoutPraise } from './name-affixes';

/**
 * A menu, a glossary or a teaser names what sells: star ingredients and whole families ("Peptides"). A formula has
 * a base that carries them: water, an oil, a wax, a silicone, a solid.
 */
const AND = new RegExp(`\\s(?:[&+]|${andsAndPlus.join('|')})\\s`, 'iu');
const families = new Set(words.families.map(foldKey));
const stars = new Set([...words.families, ...words.stars].map(foldKey));
const baseWords = new Set(bases.words.map(foldCase));
/** Bases that other names hold, too: "Sugar Cane Extract" is none. */
const baseNames = new Set(bases.names.map(foldKey));
/** In small letters, but with their accents: "retinol" ends in no "öl". */
const baseEndings = bases.endings;

/** "Peptides", "Peptides & Anogeissus", "precious botanical oils (argan, almond)". */
export const isFamily = (name: string): boolean =>
  families.has(foldKey(name)) ||
  name
    .replace(/(?<!\s)\s*\([^()]*\)/g, '')
    .split(AND)
    .some((part) => families.has(foldKey(withoutPraise(part))));
export const isStar = (name: string): boolean => stars.has(foldKey(withoutPraise(withoutFunction(name))));

/** What a printed name by itself says of the formula. */
interface Role {
  /** It can carry the rest of a formula. */
  base: boolean;
  /** It is a base, or a star oil. */
  carrier: boolean;
}

const roleOf = memoise((printed: string): Role => {
  const text = withoutPraise(withoutFunction(withoutStrength(printed)));
  if (isWater(text)) return { base: true, carrier: true };
  const small = text.normalize('NFKC').toLowerCase();
  const worded = baseNames.has(foldKey(text)) || hasBaseWord(foldCase(text));
  const base = !isStar(text) && (worded || baseEndings.some((ending) => small.endsWith(ending)));
  return { base, carrier: base || worded };
});

type Named = Pick<Entry, 'text' | 'meaning'>;

const isAlcohol = ({ meaning }: Named): boolean =>
  meaning?.is === 'flag' && meaning.family === 'drying-alcohol';

/** True for what can carry the rest of a formula. A star oil ("Squalane") alone can't. */
export const isBase = (entry: Named): boolean => isAlcohol(entry) || roleOf(entry.text).base;

/** True for a base, and for a star oil. */
export const isCarrier = (entry: Named): boolean => isAlcohol(entry) || roleOf(entry.text).carrier;

const WORD = /\p{L}+/gu;
const hasBaseWord = (folded: string): boolean =>
  folded.match(WORD)?.some((word) => baseWords.has(word)) ?? false;

/**
 * Star ingredients and families only, or nearly so, and no base that carries them. What the lexicon does not know sells
 * beside them: "Kakadu Plum", "Blue Lotus".
 */
export function isMenu(entries: readonly Named[]): boolean {
  if (entries.length < 2 || entries.some(isBase) || opensWithOil(entries)) return false;
  const starring = entries.filter(({ text, meaning }) => isStar(text) || meaning?.is === 'flag').length;
  const everyday = entries.some(isCarrier)
    ? 0
    : entries.filter(({ text, meaning }) => meaning === undefined && !isStar(text)).length;
  return (
    (starring >= 2 && starring + everyday >= entries.length * 0.75) ||
    entries.filter(({ text }) => isFamily(text)).length >= 2
  );
}

/** The fewest names that an oil before them carries, without a heading. */
const FEWEST_IN_OIL = 5;

/**
 * "Squalane, Panthenol, Retinol, Bisabolol, Tocopherol": a star oil carries what is behind it if that is so much and
 * not all of it sells.
 */
export function opensWithOil(entries: readonly Named[]): boolean {
  const [first, ...others] = entries;
  return (
    others.length >= FEWEST_IN_OIL - 1 &&
    first !== undefined &&
    isCarrier(first) &&
    !others.some(({ text }) => isFamily(text)) &&
    others.some(({ text, meaning }) => meaning?.is === 'known' && !isStar(text))
  );
}
