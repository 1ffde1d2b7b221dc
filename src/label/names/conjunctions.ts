import words from '../words/conjunctions.json';

const all = (byLanguage: Record<string, readonly string[]>): string[] => [
  ...new Set(Object.values(byLanguage).flat()),
];

/** "and" in every language of labels. */
export const ands: readonly string[] = all(words.and);
/** The same, and what also joins two names but begins another thought between sentences. */
export const andsAndPlus: readonly string[] = [...ands, ...all(words.plus)];
/** The same, and words that mean something else in a larger language ("in"): only for what must be two names. */
export const anyAnds: readonly string[] = [...andsAndPlus, ...all(words.unclear)];
