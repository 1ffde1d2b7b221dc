import { acidNouns, namesAlone } from '@/lexicon/acid-nouns';
import { lookUp, type Meaning } from '@/lexicon/lookup';
import { foldAll, foldCase } from '@/text/fold';
import { withoutStrength } from '@/text/percent';
import { SPACELESS } from '@/text/spaceless';
import { anyAnds } from './conjunctions';

const AND = new RegExp(`(?<!\\s)\\s+(?:[&+]|${foldAll(anyAnds).join('|')})\\s+`, 'u');
/** Each noun with a plural, by its forms. */
const forms = acidNouns.flatMap(({ one: [one = ''], many = [], glued }) =>
  glued || many.length === 0 ? [] : [{ one, many }],
);
/** The singular of a noun, by each of its forms. */
const nouns = new Map(
  forms.flatMap(({ one, many }) => foldAll([one, ...many]).map((form) => [form, foldCase(one)] as const)),
);
const alone = new Set(foldAll(namesAlone));
/** What ends a compound; scripts without spaces have no hyphen to share it by. */
const endings = foldAll(
  acidNouns
    .filter(({ glued, place }) => glued && place === 'behind')
    .flatMap(({ one, many = [] }) => [...one, ...many])
    .filter((ending) => !SPACELESS.test(ending)),
);

/** True for milk: it is a name without the noun, too. */
export const isNameAlone = (name: string): boolean => alone.has(foldCase(name));
const plurals = new Map(forms.flatMap(({ one, many }) => foldAll(many).map((form) => [form, one] as const)));
const singulars = [...new Set(plurals.values())];
const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? '';
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** The noun that a name in the plural ends with: "acid" of "mandelic acids". */
export const nounBehind = (name: string): string | undefined => plurals.get(foldCase(lastWord(name)));
/** The noun that it begins with: "acide" of "acides glycolique". */
export const nounBefore = (name: string): string | undefined => plurals.get(foldCase(firstWord(name)));
/** The ending that it shares: "säure" of "Milch- und Mandelsäure". */
export const endingOf = (name: string): string | undefined =>
  endings.find((ending) => foldCase(name).endsWith(ending));
/** "Fruit Acids (Malic, Tartaric)": what an adjective in the bracket is with the noun before or behind it, if flagged. */
export function flaggedWithNoun(printed: string): Meaning | undefined {
  const adjective = withoutStrength(printed);
  if (adjective.includes(' ')) return undefined;
  const names = singulars.flatMap((noun) => [`${adjective} ${noun}`, `${noun} ${adjective}`]);
  return names.map(lookUp).find((meaning) => meaning?.is === 'flag');
}

const SLASH = /\s?\/\s?/;

/**
 * Names that share a noun ("kwas glikolowy i salicylowy", "Lactic and Mandelic Acids", "Lactic/Glycolic/Malic Acids",
 * "Milch- und Salicylsäure"), each with its own; null for every other name.
 */
export function withOwnNouns(name: string): readonly string[] | null {
  if (name.length > LONGEST) return null;
  const folded = foldCase(name);
  const sides = folded.split(name.includes('/') && nounBehind(name) ? SLASH : AND);
  const right = sides.pop() ?? '';
  const [left = ''] = sides;
  if (left === '') return null;
  if (sides.every((side) => side.endsWith('-'))) {
    const ending = endings.find((each) => right.endsWith(each));
    return ending ? [...sides.map((side) => `${side.slice(0, -1)}${ending}`), right] : null;
  }
  const [first = '', ...adjective] = left.split(' ');
  const before = nouns.get(first);
  if (before && adjective.length > 0)
    return [adjective.join(' '), ...sides.slice(1), right].map((side) => `${before} ${side}`);
  const behind = nouns.get(lastWord(right));
  // "Milk and Hyaluronic Acid": milk is a name of its own.
  if (!behind || sides.some((side) => alone.has(side))) return null;
  const own = right.slice(0, Math.max(0, right.lastIndexOf(' ')));
  return own ? [...sides, own].map((side) => `${side} ${behind}`) : null;
}

/** Longer names are sentences. */
const LONGEST = 60;
