import { foldAll, foldCase, foldKey } from '@/text/fold';
import words from '../words/entry-words.json';

/**
 * Names that stand for several ingredients: a maker's mixture ("Fruit Complex"), and a group of acids that the bracket
 * behind it names ("Alpha Hydroxy Acids"). What they are made of counts, whatever else they sound like.
 */
const mixtures = new Set(foldAll(Object.values(words.mixtures).flat()));
const glued = [...mixtures].filter((word) => word.length > 4 || !/^[a-z]/.test(word));
const groups = new Set(Object.values(words.groups).flat().map(foldKey));
const WORD = /[\p{L}\p{M}]+/gu;

/** "Vitamin Complex (Niacin, Folic Acid): protects the skin" is praise. */
const SENTENCE = /[:：]\s+\p{L}|[.!?]\s/u;

/** True where a word of the name says that it is a mixture. */
export function isMixture(name: string): boolean {
  const folded = SENTENCE.test(name) ? '' : foldCase(name);
  const own = folded.match(WORD) ?? [];
  return own.some((word) => mixtures.has(word)) || glued.some((word) => own.at(-1)?.endsWith(word));
}

/** True for a group whose members are named elsewhere. */
export const isGroup = (name: string): boolean => groups.has(foldKey(name));

const SIDES = /\s?[/+&]\s?/;

/** "Lactic Acid/Chitosan Complex": the names that a mixture is called by; null for every other name. */
export function sidesOfMixture(name: string): readonly string[] | null {
  if (!SIDES.test(name) || !isMixture(name)) return null;
  const sides = name.split(SIDES);
  const last = (sides.pop() ?? '').replace(LAST_WORD, '');
  const [first = '', ...more] = sides;
  return [first.replace(FIRST_WORD, (word) => (isMixture(word) ? '' : word)), ...more, last];
}

/** "… Chitosan Complex" and "Complexe Acide Lactique/…". */
const LAST_WORD = /(?<!\s)\s+\S+$/;
const FIRST_WORD = /^\S+\s+/;
