import { wordsOf } from '@/text/words';
import type { Noun } from './title-nouns';

/** In words: longer titles are written for a search, and go on with what else people look for. */
const LONG_IN_PARTS = 10;
const LONG = 14;
/** What parts the product from the words for the search. */
const PARTS = /\s?\|\s?|\s[-–—·•]\s|[,:]\s|[，、]/u;
/** So many kinds in one long title are no name. */
const MANY = 3;

/** The parts of a long title, "Vitamin C Serum - Anti-Ageing Gel, Day Cream for Face": the first that names a kind tells. */
export const partsOfLong = (title: string): string[] =>
  PARTS.test(title) && wordsOf(title).length >= LONG_IN_PARTS ? title.split(PARTS) : [];

/** Where nothing parts a long title, the first of many kinds is what is sold. Folded. */
export function soldIn(folded: string, nouns: readonly Noun[]): readonly Noun[] {
  const telling = nouns
    .filter(({ strength }) => strength !== 'vague')
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const [first] = telling;
  const kinds = new Set(telling.map(({ kind }) => kind));
  return first && kinds.size >= MANY && wordsOf(folded).length >= LONG ? [first] : nouns;
}
