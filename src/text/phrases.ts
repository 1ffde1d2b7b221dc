import { foldCase } from './fold';
import type { FoldedText } from './folded-text';
import { isLetterAt, wordEnd, wordStart } from './words';

/** Where a phrase stands in a folded text. */
export interface Hit {
  phrase: string;
  start: number;
  end: number;
}

export type Finder = (text: FoldedText) => Hit[];

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const HANGUL = /[\uac00-\ud7a3]/;
/** What may stand between the words of one phrase: "pore-tight", "serums & treatments", not "pores. Tight". */
const GAP = /^(?:[\s\-‐‑–]+|\s?[&/+.']\s?|\s?%\s?)$/u;

/**
 * Finds whole phrases, the longest at a place first. Words of alphabets must stand alone; Chinese and
 * Japanese have no spaces and match anywhere; Korean compounds grow to the left only ("수분크림" is a cream,
 * "스킨푸드" is no toner). One look-up a word: an alternation of hundreds of phrases would be tried in full
 * at every letter. `growing` is for Korean verbs and endings, which take particles ("헹구어").
 */
export function phraseFinder(phrases: readonly string[], growing = false): Finder {
  const find = groupFinder([{ tag: null, phrases }], growing);
  return (text) => find(text).map(({ hit }) => hit);
}

/** Several groups of phrases, each found as if alone, in one look at the text; by group, then in order. */
export function groupFinder<T>(
  groups: readonly { tag: T; phrases: readonly string[] }[],
  growing = false,
): (text: FoldedText) => { tag: T; hit: Hit }[] {
  // Most finders are never asked: pages that name no strip need no words about strips.
  let table: Table | undefined;
  return ({ folded }) => {
    table ??= tableOf(groups.map(({ phrases }) => phrases));
    const words = findWords(folded, table);
    const characters = table.byCode.size > 0 && CJK.test(folded);
    const found = characters ? words.concat(findCharacters(folded, table, growing)) : words;
    if (found.length === 0) return [];
    return groups.flatMap(({ tag }, group) =>
      withoutOverlaps(found.filter((hit) => hit.group === group)).map((hit) => ({ tag, hit })),
    );
  };
}

interface GroupHit extends Hit {
  group: number;
}

interface Phrase {
  phrase: string;
  group: number;
}

/** Phrases by what they begin with, those of one group side by side. */
interface Table {
  /** Of alphabets by their first word, and of Chinese, Japanese and Korean by the code of their first character. */
  byWord: Map<string, Phrase[]>;
  byCode: Map<number, Phrase[]>;
  sieve: Sieve;
}

function tableOf(groups: readonly (readonly string[])[]): Table {
  const byWord = new Map<string, Phrase[]>();
  const byCode = new Map<number, Phrase[]>();
  const sieve = new Uint8Array(sieveSize);
  // Folded together, for each folding asks the browser five times.
  for (const [group, phrases] of groups.entries())
    for (const line of foldCase(phrases.join('\n').replace(/[’‘]/g, "'")).split('\n')) {
      const phrase = line.trim();
      if (CJK.test(phrase)) {
        const compact = phrase.replace(/\s+/g, '');
        push(byCode, compact.charCodeAt(0), { phrase: compact, group });
      } else {
        const start = wordStart(phrase, 0);
        let number = 0;
        let end = start;
        for (; isLetterAt(phrase, end); end++) number = withLetter(number, phrase.charCodeAt(end));
        if (start === end) continue;
        push(byWord, phrase.slice(start, end), { phrase, group });
        sieve[number & (sieveSize - 1)] = 1;
      }
    }
  return { byWord, byCode, sieve };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function findWords(folded: string, { byWord, sieve }: Table): GroupHit[] {
  const found: GroupHit[] = [];
  const ends: number[] = [];
  if (byWord.size === 0) return found;
  let start = -1;
  let number = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (isLetterAt(folded, at)) {
      if (start < 0) start = at;
      number = withLetter(number, folded.charCodeAt(at));
      continue;
    }
    if (start >= 0 && sieve[number & (sieveSize - 1)] === 1) {
      const candidates = byWord.get(folded.slice(start, at));
      if (candidates) findAt(folded, candidates, found, ends, start, at, endOfWords);
    }
    start = -1;
    number = 0;
  }
  return found;
}

function findCharacters(folded: string, { byCode }: Table, growing: boolean): GroupHit[] {
  const found: GroupHit[] = [];
  const ends: number[] = [];
  for (let start = 0; start < folded.length; start++) {
    const candidates = byCode.get(folded.charCodeAt(start));
    if (candidates) findAt(folded, candidates, found, ends, start, start, growing ? grownEnd : endOf);
  }
  return found;
}

/**
 * Adds for every group the longest phrase that stands at `start`, unless the group's last one (see `ends`) reaches over it.
 * `endAt` is told how far the text is read already. (No function is made here: this is asked for every word.)
 */
function findAt(
  folded: string,
  candidates: readonly Phrase[],
  found: GroupHit[],
  ends: number[],
  start: number,
  from: number,
  endAt: (folded: string, from: number, phrase: string) => number,
): void {
  let longest: GroupHit | undefined;
  for (const { phrase, group } of candidates) {
    if (longest?.group === group ? phrase.length <= longest.phrase.length : start < (ends[group] ?? 0))
      continue;
    const end = endAt(folded, from, phrase);
    if (end < 0) continue;
    if (longest?.group === group) found.pop();
    longest = { group, phrase, start, end };
    found.push(longest);
    ends[group] = end;
  }
}

/** Where `phrase` ends if its first word ends at `from` and its others follow, or -1. */
function endOfWords(folded: string, from: number, phrase: string): number {
  let end = from;
  let told = wordEnd(phrase, wordStart(phrase, 0));
  for (;;) {
    const wanted = wordStart(phrase, told);
    if (wanted >= phrase.length) return end;
    told = wordEnd(phrase, wanted);
    const start = wordStart(folded, end);
    const next = start + told - wanted;
    if (
      !folded.startsWith(phrase.slice(wanted, told), start) ||
      isLetterAt(folded, next) ||
      !GAP.test(folded.slice(end, start))
    )
      return -1;
    end = next;
  }
}

/** Where `phrase` ends if it stands at `start` (spaces inside are free), or -1. */
function grownEnd(folded: string, start: number, phrase: string): number {
  let at = start;
  for (let k = 0; k < phrase.length; k++) {
    if (k > 0) while (folded[at] === ' ') at++;
    if (folded[at] !== phrase[k]) return -1;
    at++;
  }
  return at;
}

/** The same where the word may not go on. */
function endOf(folded: string, start: number, phrase: string): number {
  const end = grownEnd(folded, start, phrase);
  const grows = end >= 0 && HANGUL.test(phrase.at(-1) ?? '') && HANGUL.test(folded[end] ?? '');
  return grows ? -1 : end;
}

function withoutOverlaps(hits: GroupHit[]): Hit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Hit[] = [];
  for (const hit of hits) if (hit.start >= (out.at(-1)?.end ?? 0)) out.push(hit);
  return out;
}

/**
 * A mark for the number of every word that phrases begin with: of a list's many words few pass, and only those
 * are cut out and looked up. Other words may share a number, which costs time alone.
 */
type Sieve = Uint8Array;
const sieveSize = 1 << 13;

const withLetter = (number: number, code: number): number => (Math.imul(number, 31) + code) | 0;

/** True where two hits share a character. */
export const overlap = (one: Hit, other: Hit): boolean => other.start < one.end && one.start < other.end;
