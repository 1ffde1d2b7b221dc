import type { NameWord, NameWords } from '@/lexicon/name-words';
import { foldKey } from '@/text/fold';
import { nearWords, type Sorted, sortedByWord } from './near-words';

/** A word that a token may mean, folded, and how unlikely that is. */
export interface Candidate {
  word: string;
  cost: number;
}

/** Characters that the engine reads instead of a letter. */
const signs: Readonly<Record<string, string>> = { '!': 'l', '|': 'l', '€': 'e', $: 's', '©': 'c' };
const signCost = 0.15;
/** The share of a word's letters that may be wrong. */
const mostWrong = 0.3;
/** Added to words that labels rarely print: of two, they are the less likely. */
const seldomCost = 0.25;
const isWordCost = 0.8;
const leastLimit = 0.95;
const mostCandidates = 6;
/** Longer words are several words that lost their spaces. */
const longest = 40;

const mostKept = 4_000;

/** The words that a token may mean, the likeliest first. */
export type WordsFor = (token: string) => readonly Candidate[];

/** The token itself, its signs read as the letters that they mean. */
export function asRead(token: string): Candidate {
  const letters = token.replace(/[!|€$©]/g, (sign) => signs[sign] ?? '');
  return { word: foldKey(letters), cost: letters === token ? 0 : signCost };
}

/** Finds the words of names, and numbers, that a token may mean; itself if it is one. */
export function candidateFinder(names: NameWords): WordsFor {
  const kept = new Map<string, readonly Candidate[]>();
  const words = sortedByWord([...names.values()].flat());
  return (token) => {
    const known = kept.get(token);
    if (known) return known;
    if (kept.size >= mostKept) kept.clear();
    const candidates = findCandidates(words, asRead(token));
    kept.set(token, candidates);
    return candidates;
  };
}

function findCandidates(words: readonly Sorted<NameWord>[], own: Candidate): Candidate[] {
  const key = own.word;
  if (NUMBER.test(key) || key.length > longest) return [own];
  const limit = Math.max(leastLimit, mostWrong * key.length);
  const found = nearWords(words, key, limit).map(({ near: { word, often }, cost }) => ({
    word,
    cost: cost + own.cost + (cost > 0 && !often ? seldomCost : 0),
  }));
  found.sort((a, b) => a.cost - b.cost);
  // A token that is a word as read is seldom another word.
  if (found[0]?.word === key) for (const other of found.slice(1)) other.cost += isWordCost;
  const number = asNumber(key);
  // One or two letters are not in the list of words, but are part of many names: "1,2", "C", "NP".
  const short = key.length < 4 && found[0]?.word !== key ? [own] : [];
  return [...short, ...(number ? [number] : []), ...found.slice(0, mostCandidates)];
}

/** "l0" is 10, "4O" is 40. */
function asNumber(key: string): Candidate | undefined {
  if (key.length > 5) return undefined;
  const digits = key.replace(/[liozsb]/g, (letter) => DIGIT[letter] ?? '');
  return digits !== key && NUMBER.test(digits) ? { word: digits, cost: signCost } : undefined;
}

const NUMBER = /^\d+$/;
const DIGIT: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0', z: '2', s: '5', b: '8' };
