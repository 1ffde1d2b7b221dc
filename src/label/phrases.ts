import { foldCase } from './fold';
import type { FoldedText } from './folded-text';

/** Where a phrase stands in a folded text. */
export interface Hit {
  phrase: string;
  start: number;
  end: number;
}

export type Finder = (text: FoldedText) => Hit[];

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const HANGUL = /[\uac00-\ud7a3]/;
const WORD = /[\p{L}\p{N}]+/gu;
/** What may stand between the words of one phrase: "pore-tight", "serums & treatments", not "pores. Tight". */
const GAP = /^(?:[\s\-‐‑–]+|\s?[&/+.']\s?|\s?%\s?)$/u;

interface Phrase {
  phrase: string;
  words: string[];
}

/**
 * Finds whole phrases, the longest at a place first. Words of alphabets must stand alone; Chinese and
 * Japanese have no spaces and match anywhere; Korean compounds grow to the left only ("수분크림" is a cream,
 * "스킨푸드" is no toner). One look-up a word: an alternation of hundreds of phrases would be tried in full
 * at every letter. `growing` is for Korean verbs and endings, which take particles ("헹구어").
 */
export function phraseFinder(phrases: readonly string[], growing = false): Finder {
  const { byWord, byChar } = parse(phrases);
  const sieve = sieveOf(byWord.keys());
  return (text) => {
    const hits: Hit[] = [];
    if (byWord.size > 0) findWords(text, byWord, sieve, hits);
    if (byChar.size > 0 && CJK.test(text.folded)) findCharacters(text.folded, byChar, hits, growing);
    return hits.length > 1 ? withoutOverlaps(hits) : hits;
  };
}

/** Several groups of phrases, each found as if alone; one look at the text tells which groups can be in it. */
export function groupFinder<T>(
  groups: readonly { tag: T; phrases: readonly string[] }[],
): (text: FoldedText) => { tag: T; hit: Hit }[] {
  const finders = groups.map(({ phrases }) => phraseFinder(phrases));
  const starts = new Map<string, number[]>();
  for (const [index, { phrases }] of groups.entries()) {
    const { byWord, byChar } = parse(phrases);
    for (const start of [...byWord.keys(), ...byChar.keys()]) push(starts, start, index);
  }
  const sieve = sieveOf(starts.keys());
  return (text) => {
    const possible = new Set<number>();
    for (const word of wordsOf(text))
      if (passes(sieve, word))
        for (const index of starts.get(printed(text.folded, word)) ?? []) possible.add(index);
    if (CJK.test(text.folded))
      for (const char of text.folded) for (const index of starts.get(char) ?? []) possible.add(index);
    return [...possible]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const group = groups[index];
        return group ? (finders[index]?.(text) ?? []).map((hit) => ({ tag: group.tag, hit })) : [];
      });
  };
}

interface Parsed {
  /** Phrases of alphabets by their first word, and of Chinese, Japanese and Korean by their first character. */
  byWord: Map<string, Phrase[]>;
  byChar: Map<string, string[]>;
}

function parse(phrases: readonly string[]): Parsed {
  const byWord = new Map<string, Phrase[]>();
  const byChar = new Map<string, string[]>();
  for (const raw of new Set(phrases)) {
    const phrase = foldCase(raw.replace(/[’‘]/g, "'")).trim();
    if (CJK.test(phrase)) {
      const compact = phrase.replace(/\s+/g, '');
      push(byChar, compact[0] ?? '', compact);
    } else {
      const words = phrase.match(WORD) ?? [];
      if (words[0]) push(byWord, words[0], { phrase, words });
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  for (const list of byChar.values()) list.sort((a, b) => b.length - a.length);
  return { byWord, byChar };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function findWords(text: FoldedText, byWord: Map<string, Phrase[]>, sieve: Sieve, hits: Hit[]): void {
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    const candidates = first && passes(sieve, first) && byWord.get(printed(text.folded, first));
    if (!candidates) continue;
    const found = candidates.find((candidate) => follows(text.folded, words, i, candidate.words));
    const last = found && words[i + found.words.length - 1];
    if (!found || !last) continue;
    hits.push({ phrase: found.phrase, start: first.start, end: last.end });
    i += found.words.length - 1;
  }
}

function follows(folded: string, words: Word[], from: number, wanted: string[]): boolean {
  for (let k = 1; k < wanted.length; k++) {
    const before = words[from + k - 1];
    const word = words[from + k];
    if (
      !before ||
      !word ||
      printed(folded, word) !== wanted[k] ||
      !GAP.test(folded.slice(before.end, word.start))
    )
      return false;
  }
  return true;
}

function findCharacters(folded: string, byChar: Map<string, string[]>, hits: Hit[], growing: boolean): void {
  for (let i = 0; i < folded.length; i++) {
    for (const phrase of byChar.get(folded[i] ?? '') ?? []) {
      const end = endOf(folded, i, phrase, growing);
      if (end < 0) continue;
      hits.push({ phrase, start: i, end });
      i = end - 1;
      break;
    }
  }
}

/** Where `phrase` ends if it stands at `start` (spaces inside are free), or -1. */
function endOf(folded: string, start: number, phrase: string, growing: boolean): number {
  let at = start;
  for (let k = 0; k < phrase.length; k++) {
    if (k > 0) while (folded[at] === ' ') at++;
    if (folded[at] !== phrase[k]) return -1;
    at++;
  }
  const grows = !growing && HANGUL.test(phrase[phrase.length - 1] ?? '') && HANGUL.test(folded[at] ?? '');
  return grows ? -1 : at;
}

function withoutOverlaps(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Hit[] = [];
  for (const hit of hits) if (hit.start >= (out.at(-1)?.end ?? 0)) out.push(hit);
  return out;
}

/** A word by its place; `number` is made of its letters. */
interface Word {
  number: number;
  start: number;
  end: number;
}

const printed = (folded: string, { start, end }: Word): string => folded.slice(start, end);

const withLetter = (number: number, code: number): number => (Math.imul(number, 31) + code) | 0;

function numberOf(word: string): number {
  let number = 0;
  for (let i = 0; i < word.length; i++) number = withLetter(number, word.charCodeAt(i));
  return number;
}

/**
 * A mark for the number of every word that phrases begin with: of a list's many words few pass, and only those
 * are cut out and looked up. Other words may share a number, which costs time alone.
 */
type Sieve = Uint8Array;
const sieveSize = 1 << 13;

function sieveOf(words: Iterable<string>): Sieve {
  const sieve = new Uint8Array(sieveSize);
  for (const word of words) sieve[numberOf(word) & (sieveSize - 1)] = 1;
  return sieve;
}

const passes = (sieve: Sieve, { number }: Word): boolean => sieve[number & (sieveSize - 1)] === 1;

const ASCII = /^[\s\x21-\x7e]*$/;

function anyWords(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD))
    words.push({ number: numberOf(match[0]), start: match.index, end: match.index + match[0].length });
  return words;
}

/** The same for plain ASCII, without a match object a word: lists are long. */
function asciiWords(folded: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let number = 0;
  for (let i = 0; i <= folded.length; i++) {
    const code = i < folded.length ? folded.charCodeAt(i) : 32;
    const inWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (inWord) {
      if (start < 0) start = i;
      number = withLetter(number, code);
    } else if (start >= 0) {
      words.push({ number, start, end: i });
      start = -1;
      number = 0;
    }
  }
  return words;
}

const remembered = new WeakMap<FoldedText, Word[]>();

function wordsOf(text: FoldedText): Word[] {
  const before = remembered.get(text);
  if (before) return before;
  const words = ASCII.test(text.folded) ? asciiWords(text.folded) : anyWords(text.folded);
  remembered.set(text, words);
  return words;
}

/** The hits that no hit of `others` overlaps. */
export function notOverlapping(hits: Hit[], others: Hit[]): Hit[] {
  return hits.filter((hit) => !others.some((other) => other.start < hit.end && hit.start < other.end));
}
