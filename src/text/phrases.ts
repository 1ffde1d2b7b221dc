import { cutWords, type Searchable } from './cut-words';
import { isSpaceless, type Phrase, type PhraseRest, type PhraseTable, tableOf } from './phrase-table';
import { mayBegin } from './prefilter';
import { isInSyllable } from './thai';
import { isLetterAt, wordStart, wordsOf } from './words';

/** A phrase found in a folded text, with its offsets there. */
export interface Hit {
  phrase: string;
  start: number;
  end: number;
}

export type Finder = (text: Searchable) => Hit[];

const HANGUL = /[\uac00-\ud7a3]/;
/** What may separate the words of a phrase: "pore-tight" and "serums & treatments" match, "pores. Tight" does not. */
const GAP = /^(?:[\s\-‐‑–]+|\s?[&/+.']\s?|\s?%\s?)$/u;

/**
 * Finds whole phrases, preferring the longest at each place. Alphabetic words match whole words only. Thai, Chinese
 * and Japanese are written without spaces, so their phrases match anywhere. Korean compounds put the head last, so a
 * Korean phrase may continue a word but not be continued ("수분크림" is a cream, "스킨푸드" is not a toner), unless
 * `growing` is set: verbs and endings take particles ("헹구어").
 */
export function phraseFinder(phrases: readonly string[], growing = false): Finder {
  const find = groupFinder([{ tag: null, phrases }], growing);
  return (text) => find(text).map(({ hit }) => hit);
}

/**
 * Finds several groups of phrases in one pass over the text. Each group is matched as if it were alone; hits are
 * ordered by group, then by place.
 */
export function groupFinder<T>(
  groups: readonly { tag: T; phrases: readonly string[] }[],
  growing = false,
): (text: Searchable) => { tag: T; hit: Hit }[] {
  // Built on first use: most finders are never asked.
  let table: PhraseTable | undefined;
  return (text) => {
    const { folded } = text;
    table ??= tableOf(groups.map(({ phrases }) => phrases));
    const words = findWords(text, table);
    const characters = table.byCode.size > 0 && cutWords(text).wide && isSpaceless(folded);
    const found = characters ? words.concat(findCharacters(folded, table, growing)) : words;
    if (found.length === 0) return [];
    // Sorted by group instead of filtered for each: there may be hundreds of groups.
    if (found.length > 1) found.sort((a, b) => a.group - b.group || a.start - b.start || b.end - a.end);
    const out: { tag: T; hit: Hit }[] = [];
    for (const hit of withoutOverlaps(found)) {
      const group = groups[hit.group];
      if (group) out.push({ tag: group.tag, hit });
    }
    return out;
  };
}

interface GroupHit extends Hit {
  group: number;
}

function findWords(text: Searchable, { byWord, prefilter }: PhraseTable): GroupHit[] {
  const found: GroupHit[] = [];
  if (byWord.size === 0) return found;
  const { folded } = text;
  const words = cutWords(text);
  const covered: number[] = [];
  for (let index = 0; index < words.whole.length; index++) {
    if (!mayBegin(prefilter, words.whole[index] ?? 0)) continue;
    const start = words.starts[index] ?? 0;
    const end = words.ends[index] ?? 0;
    const candidates = byWord.get(folded.slice(start, end));
    if (candidates) findAt(folded, candidates, found, covered, start, end, endOfWords);
  }
  return found;
}

function findCharacters(folded: string, { byCode }: PhraseTable, growing: boolean): GroupHit[] {
  const found: GroupHit[] = [];
  const ends: number[] = [];
  for (let start = 0; start < folded.length; start++) {
    const candidates = byCode.get(folded.charCodeAt(start));
    if (candidates && !isInSyllable(folded, start))
      findAt(folded, candidates, found, ends, start, start, growing ? grownEnd : endOf);
  }
  return found;
}

/**
 * Adds the longest phrase at `start` for every group, unless the group's previous hit (see `ends`) covers it.
 * `endAt` gives a phrase's end, -1 where it does not match; `from` is how far its first word is matched already.
 * Runs for every word, so it allocates nothing but hits.
 */
function findAt(
  folded: string,
  candidates: readonly Phrase[],
  found: GroupHit[],
  ends: number[],
  start: number,
  from: number,
  endAt: (folded: string, from: number, phrase: Phrase) => number,
): void {
  let longest: GroupHit | undefined;
  for (const candidate of candidates) {
    const { phrase, group } = candidate;
    if (longest?.group === group ? phrase.length <= longest.phrase.length : start < (ends[group] ?? 0))
      continue;
    const end = endAt(folded, from, candidate);
    if (end < 0) continue;
    if (longest?.group === group) found.pop();
    longest = { group, phrase, start, end };
    found.push(longest);
    ends[group] = end;
  }
}

/** The end of `phrase`, whose first word ends at `from`, or -1 where its other words do not follow. */
function endOfWords(folded: string, from: number, phrase: Phrase): number {
  phrase.rest ??= restOf(phrase.phrase);
  const { words, abbreviates } = phrase.rest;
  let end = from;
  for (const word of words) {
    const start = wordStart(folded, end);
    const next = start + word.length;
    if (!folded.startsWith(word, start) || isLetterAt(folded, next) || !isGap(folded, end, start)) return -1;
    if (!abbreviates && start - end > 1 && folded.charAt(end) === '.') return -1;
    end = next;
  }
  return end;
}

const restOf = (phrase: string): PhraseRest => ({
  words: wordsOf(phrase)
    .slice(1)
    .map(({ start, end }) => phrase.slice(start, end)),
  abbreviates: phrase.includes('.'),
});

const SPACE = ' '.charCodeAt(0);

const isGap = (folded: string, start: number, end: number): boolean =>
  (end - start === 1 && folded.charCodeAt(start) === SPACE) || GAP.test(folded.slice(start, end));

/** The end of `phrase` where it begins at `start`, spaces inside it ignored, or -1. */
function grownEnd(folded: string, start: number, { phrase }: Phrase): number {
  let at = start;
  for (let k = 0; k < phrase.length; k++) {
    if (k > 0) while (folded[at] === ' ') at++;
    if (folded[at] !== phrase[k]) return -1;
    at++;
  }
  return at;
}

/** The same, but -1 where a Korean word goes on behind it, or the phrase begins with the last syllable of another. */
function endOf(folded: string, start: number, phrase: Phrase): number {
  const end = grownEnd(folded, start, phrase);
  if (end - start > phrase.phrase.length && isLastSyllable(folded, start)) return -1;
  const grows = end >= 0 && HANGUL.test(phrase.phrase.at(-1) ?? '') && HANGUL.test(folded[end] ?? '');
  return grows ? -1 : end;
}

/** "주름개선 크림" improves wrinkles; no "선 크림" (sun cream) is in it. */
const isLastSyllable = (folded: string, at: number): boolean =>
  folded[at + 1] === ' ' && HANGUL.test(folded[at] ?? '') && HANGUL.test(folded[at - 1] ?? '');

/** The hits of each group that no earlier hit of the same group covers. They must be sorted by group and place. */
function withoutOverlaps(hits: readonly GroupHit[]): readonly GroupHit[] {
  if (hits.length < 2) return hits;
  const out: GroupHit[] = [];
  for (const hit of hits) {
    const last = out.at(-1);
    if (last?.group !== hit.group || hit.start >= last.end) out.push(hit);
  }
  return out;
}
