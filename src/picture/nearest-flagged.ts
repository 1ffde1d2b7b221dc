import { flaggedKeys, lookUpKey } from '@/lexicon/lookup';
import { memoise } from '@/text/memoise';
import { nearWords, type Sorted, sortedByWord } from './near-words';

/** Of names this short, one letter makes another name: only letters that look alike may differ. */
const shortName = { letters: 3, limit: 0.5 };
const oneLetter = 0.95;
/** The share of a longer name's letters that may be wrong. */
const mostWrong = 0.13;
/** Longer names are several that lost what parted them. */
const longest = 60;

let words: Sorted<{ word: string; name: string }>[] | undefined;

/** Names that cost this little more than the nearest are as likely. */
const alike = 0.2;

/** Flagged names that are equally likely, and how many letters of the likeliest were misread. */
export interface NearestFlagged {
  names: readonly string[];
  cost: number;
}

/**
 * The flagged names that a folded name may be a misreading of, the likeliest first; null where there is none, and where
 * the lexicon knows the name as it is.
 */
export const nearestFlagged = memoise((key: string): NearestFlagged | null => {
  if (key.length < shortName.letters || key.length > longest || lookUpKey(key) !== undefined) return null;
  words ??= sortedByWord(
    flaggedKeys().flatMap(([word, meaning]) => (meaning.is === 'flag' ? [{ word, name: meaning.name }] : [])),
  );
  const limit =
    key.length <= shortName.letters ? shortName.limit : Math.max(oneLetter, mostWrong * key.length);
  const near = nearWords(words, key, limit).map(({ near: { name }, cost }) => ({ name, cost }));
  return near.length === 0
    ? null
    : { names: likeliest(near), cost: Math.min(...near.map(({ cost }) => cost)) };
});

/** The names that cost least, or hardly more: each once. */
export function likeliest(names: readonly { name: string; cost: number }[]): string[] {
  const sorted = names.toSorted((a, b) => a.cost - b.cost);
  const least = sorted[0]?.cost ?? 0;
  return [...new Set(sorted.filter(({ cost }) => cost <= least + alike).map(({ name }) => name))];
}
