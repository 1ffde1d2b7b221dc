import { foldAll } from '@/text/fold';
import { type PatternHit, patternFinder } from '@/text/word-patterns';
import words from '../words/pore-claims.json';

const ROLES = [
  /** The pores themselves. */
  'pores',
  /** What makes them smaller: "shrinks", "minimiser", "say goodbye to". */
  'smaller',
  /** Qualities that come before them: "invisible", "zero". */
  'like',
  /** Qualities that may follow them: "makes pores smaller". */
  'after',
  /** Whole promises: "poreless", 毛穴レス. */
  'phrases',
  /** Promises where they open a sentence: 오일 제로 모공 클렌저 is about oil. */
  'opening',
  /** What softens a promise: "visibly", "the look of". */
  'soft',
  /** What denies it. */
  'not',
  /** What opens a question that promises nothing: "Can you shrink pores?" */
  'asks',
  /** What else can be done to pores: "minimizes oil and refines pores" makes none smaller. */
  'other',
  /** "Of" between a noun and the pores, and prepositions of place: "removes dirt from pores". */
  'of',
  'into',
  /** "For" between a thing and the pores that it is for: "Tightening Serum for Large Pores". */
  'purpose',
  /** What may be "of pores" and mean the pores: "the size of pores". */
  'size',
  /** "Fewer clogged pores" and "the risk of" say nothing about their size. */
  'dirty',
  /** What pores hold: "eliminates pore dirt" is about the dirt. */
  'held',
  /** The verbs of `smaller` that can only be about size: "tightens clogged pores", but "reduces" their number. */
  'narrows',
  'risk',
  /** Another object right before the pores: "controls oil, pores". */
  'beside',
  /** What opens a clause of its own behind the promise: "while visibly smoothing". */
  'while',
  /** Words for making smaller that share no object with the verb behind them: nouns, and what is done to dirt. */
  'alone',
  /** What may stand between "and" and a verb: "deeply", "helps to". */
  'manner',
  /** Particles that make the pores the object or the subject of a later verb: 毛穴を. */
  'object',
  /** Those of the object alone: 毛穴を清潔にし、引き締める. */
  'accusative',
] as const;
export type PoreRole = (typeof ROLES)[number];

export interface PoreTag {
  language: string;
  role: PoreRole;
  /** How many letters before the word are an "and" written onto it. */
  joined?: number;
}

/** A word of one language with what it does. */
export type PoreWord = PatternHit<PoreRole>;

interface Entry extends Partial<Record<PoreRole, string[]>> {
  /** Verbs follow their object: "Poren verfeinern und verkleinern". */
  verbLast?: boolean;
  /** Adjectives follow their noun: "resserre les pores obstrués". */
  adjectiveLast?: boolean;
  /** "And" where it is written onto the next word: ومظهر. */
  joinedAnd?: string;
}

const languagesWith = (order: 'verbLast' | 'adjectiveLast'): ReadonlySet<string> =>
  new Set(Object.entries<Entry>(words).flatMap(([language, entry]) => (entry[order] ? [language] : [])));
const VERB_LAST = languagesWith('verbLast');
const ADJECTIVE_LAST = languagesWith('adjectiveLast');
export const isVerbLast = (language: string): boolean => VERB_LAST.has(language);
export const isAdjectiveLast = (language: string): boolean => ADJECTIVE_LAST.has(language);

const groupOf = (language: string, role: PoreRole, patterns: string[], and = '') => ({
  tag: { language, role, joined: and.length },
  patterns: patterns.map((pattern) => and + pattern),
});

const findJoined = patternFinder<PoreTag>(
  Object.entries<Entry>(words).flatMap(([language, { joinedAnd, ...entry }]) =>
    ROLES.flatMap((role) => {
      const patterns = entry[role] ?? [];
      const plain = groupOf(language, role, patterns);
      return joinedAnd ? [plain, groupOf(language, role, patterns, joinedAnd)] : [plain];
    }),
  ),
);

/** The words of all languages, in one pass, without an "and" written onto them. */
export const findPoreWords: typeof findJoined = (text) =>
  findJoined(text).map((hit) => (hit.tag.joined ? { ...hit, start: hit.start + hit.tag.joined } : hit));

/** How many letters of a word are enough to look closer. */
const stem = 3;

/** A cheap check whether a text mentions pores at all: most don't. */
export const ABOUT_PORES = new RegExp(
  [
    ...new Set(
      Object.values<Entry>(words).flatMap(({ pores = [] }) =>
        foldAll(pores).map((word) => word.slice(0, stem)),
      ),
    ),
  ].join('|'),
  'u',
);

const vowels = /[aei]|[ouy]/g;
/** Shorter words have too little of a skeleton. */
const shortestMisspelt = 7;

/** The first letter and the consonants: "invisible" is not "visible". */
const skeletonOf = (word: string) =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(vowels, '')
    .replace(/(.)\1+/g, '$1');

const SOFT_SKELETONS: ReadonlyMap<string, number> = new Map(
  Object.values<Entry>(words)
    .flatMap(({ soft = [] }) => soft)
    .filter((word) => word.length >= shortestMisspelt && /^[a-z]+$/.test(word))
    .map((word) => [skeletonOf(word), word.length] as const),
);

/** Words that are spelt right and soften nothing: "visible stressors". */
const SPELT: ReadonlySet<string> = new Set(words.en.spelt);

/** True for a softening word with its vowels misspelt: "apperance", "apparence", "visably". */
export function isMisspeltSoftening(word: string): boolean {
  if (word.length < shortestMisspelt - 1 || SPELT.has(word)) return false;
  const length = SOFT_SKELETONS.get(skeletonOf(word));
  return length !== undefined && Math.abs(length - word.length) <= 2;
}
