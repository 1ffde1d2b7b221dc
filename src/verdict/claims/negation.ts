import { foldAll } from '@/text/fold';
import type { Span } from '@/text/span';
import { patternFinder } from '@/text/word-patterns';
import words from '../words/negation.json';

type Role = 'before' | 'after' | 'glued' | 'and' | 'filler' | 'acid' | 'throughout';

const BY_LANGUAGE = Object.entries<Partial<Record<Role, string[]>>>(words);
const LANGUAGES = BY_LANGUAGE.map(([, language]) => language);
const all = (role: Role) => LANGUAGES.flatMap((language) => language[role] ?? []);

const findDenials = patternFinder(
  BY_LANGUAGE.flatMap(([language, { before = [], throughout = [] }]) => [
    /** "No retinol", "sans alcool", "free of …", "formulated without A, B or C": what follows is denied. */
    { tag: { role: 'before', language }, patterns: before },
    /** "Comparative test: ginseng and 1 % retinol": nothing in such a sentence is said to be in the product. */
    { tag: { role: 'throughout', language }, patterns: throughout },
  ]),
);
const AND: ReadonlySet<string> = new Set(foldAll(all('and')));
/** "And", "or", "nor" in every language, folded. */
export const isConjunction = (word: string): boolean => AND.has(word);
const AND_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries<Partial<Record<Role, string[]>>>(words).map(([name, { and = [] }]) => [
    name,
    new Set(foldAll(and)),
  ]),
);
/** The same of one language: the Polish "and" is an Italian article. */
export const isConjunctionIn = (language: string, word: string): boolean =>
  AND_IN.get(language)?.has(word) ?? false;
const FILLER: ReadonlySet<string> = new Set(foldAll(all('filler')));
/** Articles and the like. */
export const isFiller = (word: string): boolean => FILLER.has(word);

const alternatives = (list: readonly string[]) =>
  [...new Set(foldAll(list))].sort((one, other) => other.length - one.length).join('|');
const ACID = alternatives(all('acid'));
/** "Retinol-free", "retinol (0.5 %) alternative", "レチノールフリー", "Retinol 0 %". */
const AFTER = new RegExp(
  [
    `^(?:\\s?(?:${ACID}))?(?:\\s*\\(?\\d+(?:[.,]\\d+)?\\s?%\\)?)?\\s?[-‐‑–]?\\s?(?:${alternatives(all('after'))})(?![a-z])`,
    `^(?:\\s?(?:${ACID}))?[-‐‑–]?(?:${alternatives(all('glued'))})(?![\\p{L}])`,
    '^\\s?[:(]?\\s?0(?:[.,]0+)?\\s?%',
  ].join('|'),
  'u',
);
const ZERO_PERCENT = /(?<![\d.,])0(?:[.,]0+)?\s?%\s*$/u;

/** How many characters before a word are looked at: longer lists of what is left out do not occur. */
const before = 200;
const after = 30;

/**
 * True where the words around a hit deny it. Negation runs to the end of its sentence or list. With `languages`, those of
 * the hit, only theirs counts: "nem" is Hungarian for "not", and Turkish for moisture.
 */
export function isDenied(folded: string, hit: Span, languages: readonly string[] = []): boolean {
  if (AFTER.test(folded.slice(hit.end, hit.end + after))) return true;
  const stretch = folded.slice(Math.max(0, hit.start - before), hit.start);
  const sentence = Math.max(...['. ', '\n', '; ', '! ', '? ', '。'].map((end) => stretch.lastIndexOf(end)));
  const clause = stretch.slice(sentence + 1);
  if (ZERO_PERCENT.test(clause)) return true;
  return findDenials({ folded: clause }).some(({ tag, start, end }) => {
    if (tag.role === 'throughout') return true;
    if (languages.length > 0 && !languages.includes(tag.language)) return false;
    return end - start === 1 ? isGlued(clause, start, end) : reaches(clause.slice(end));
  });
}

/** 無 and 무 deny what they are glued to, and are no part of a longer word ("나무": a tree). */
const isGlued = (clause: string, start: number, end: number) =>
  end === clause.length && !/\p{Script=Hangul}$/u.test(clause.slice(0, start));

/** "An alternative to 1 % retinol", "after your 2 % salicylic acid": a strength denies nothing. */
const STRENGTH = /^(?:\d+(?:[.,]\d+)?\s?%?|%)$/;

/** Nothing but articles between the denial and the word, or a list whose last part is that word. */
function reaches(between: string): boolean {
  const parts = between.split(/[,、，/&+]/);
  const words = (parts.at(-1) ?? '').split(/[\s()[\]"“”'’.-]+/).filter(Boolean);
  const last = words.findLastIndex((word) => AND.has(word));
  return words.slice(last + 1).every((word) => FILLER.has(word) || STRENGTH.test(word));
}
