import { type CutWords, cutWords, type Searchable } from './cut-words';
import {
  compile,
  longestKey,
  type Pattern,
  type PatternGroup,
  type Patterns,
  shortestKey,
  type Token,
  tokensOf,
} from './pattern-table';
import { mayBegin } from './prefilter';
import { SPACELESS } from './spaceless';
import type { Span } from './span';
import { isInSyllable } from './thai';
import { beginningsOf } from './word-beginnings';

export interface PatternHit<Tag> extends Span {
  tag: Tag;
}

const mostBetween = 6;
/** No pattern crosses the end of a sentence. */
const STOP = /[.:;!?؟।\n]/;

/** Finds all matches of the patterns, ordered by start. Linear in the length of the text. */
export function patternFinder<Tag>(
  groups: readonly PatternGroup<Tag>[],
): (text: Searchable) => PatternHit<Tag>[] {
  let compiled: Patterns<Tag> | undefined;
  return (text) => {
    compiled ??= compile(groups);
    const words = findWords(text, compiled);
    const runs = findRuns(text, compiled);
    const found = runs.length > 0 ? words.concat(runs) : words;
    return found.length < 2
      ? found
      : found.sort((one, other) => one.start - other.start || one.end - other.end);
  };
}

function findWords<Tag>(text: Searchable, patterns: Patterns<Tag>): PatternHit<Tag>[] {
  const found: PatternHit<Tag>[] = [];
  const { exact, prefixes, prefilter } = patterns;
  const { folded } = text;
  const words = cutWords(text);
  const { twos, threes, fours } = beginningsOf(folded, words);
  for (let index = 0; index < words.starts.length; index++) {
    const isWhole = mayBegin(prefilter.exact, words.whole[index] ?? 0);
    const begun =
      bitOf(prefilter.prefixes, twos[index], 2) |
      bitOf(prefilter.prefixes, threes[index], 3) |
      bitOf(prefilter.prefixes, fours[index], 4);
    if (!isWhole && begun === 0) continue;
    const start = words.starts[index] ?? 0;
    const whole = isWhole ? exact.get(folded.slice(start, words.ends[index])) : undefined;
    const first = found.length;
    if (whole) addHits(found, first, text, words, index, whole);
    const beginning = begun === 0 ? undefined : beginningAt(folded, start, prefixes, begun);
    if (beginning) addHits(found, first, text, words, index, beginning);
  }
  return found;
}

/** A bit for the length of a beginning, if a prefix may have its hash. */
const bitOf = (prefilter: Uint8Array, hash = -1, length = 0): number =>
  hash >= 0 && mayBegin(prefilter, hash) ? 1 << length : 0;

/** Adds the patterns that match from the word at `index` on; the hits of that word begin at `first`. */
function addHits<Tag>(
  found: PatternHit<Tag>[],
  first: number,
  { folded }: Searchable,
  words: CutWords,
  index: number,
  candidates: readonly Pattern<Tag>[],
): void {
  const start = words.starts[index] ?? 0;
  for (const pattern of candidates) {
    if (!folded.startsWith(pattern.first, start)) continue;
    pattern.tokens ??= tokensOf(pattern.text);
    const end = endOf(folded, words, index, pattern.tokens);
    if (end >= 0) addLongest(found, first, { tag: pattern.tag, start, end });
  }
}

/** Adds a hit, or lengthens the one of the same tag among those of the same word, which begin at `first`. */
function addLongest<Tag>(found: PatternHit<Tag>[], first: number, hit: PatternHit<Tag>): void {
  for (let index = first; index < found.length; index++) {
    const same = found[index];
    if (same?.tag !== hit.tag) continue;
    same.end = Math.max(same.end, hit.end);
    return;
  }
  found.push(hit);
}

/** The patterns whose prefix may begin the word at `start`, in their order; `begun` has a bit for each length of key. */
function beginningAt<Tag>(
  folded: string,
  start: number,
  prefixes: ReadonlyMap<string, readonly Pattern<Tag>[]>,
  begun: number,
): readonly Pattern<Tag>[] | undefined {
  let found: readonly Pattern<Tag>[] | undefined;
  for (let length = shortestKey; length <= longestKey; length++) {
    if ((begun & (1 << length)) === 0) continue;
    const patterns = prefixes.get(folded.slice(start, start + length));
    if (!patterns) continue;
    found = found ? [...found, ...patterns].sort((one, other) => one.order - other.order) : patterns;
  }
  return found;
}

/** Ignores spaces: "헹구지 않" matches "헹구지않". */
function findRuns<Tag>(text: Searchable, { runs }: Patterns<Tag>): PatternHit<Tag>[] {
  const { folded } = text;
  if (runs.size === 0 || !cutWords(text).wide || !SPACELESS.test(folded)) return [];
  const places: number[] = [];
  let packed = '';
  for (let at = 0; at < folded.length; at++)
    if (folded[at] !== ' ') {
      places.push(at);
      packed += folded[at];
    }
  const found: PatternHit<Tag>[] = [];
  for (let at = 0; at < packed.length; at++) {
    const candidates = runs.get(packed.charAt(at));
    if (candidates === undefined || isInSyllable(packed, at)) continue;
    for (const { tag, run } of candidates)
      if (packed.startsWith(run, at)) {
        const [start = 0, last = 0] = [places[at], places[at + run.length - 1]];
        found.push({ tag, start, end: last + 1 });
      }
  }
  return found;
}

/** The end of the match if `tokens` match from the word at `index` on, or -1. */
function endOf(text: string, words: CutWords, index: number, tokens: readonly Token[]): number {
  const { starts, ends } = words;
  let at = index;
  let end = -1;
  for (const token of tokens) {
    const furthest = token.gap ? at + mostBetween : at;
    while (at <= furthest && !fits(text, starts[at], ends[at], token)) at++;
    const start = starts[at];
    if (at > furthest || start === undefined) return -1;
    if (end >= 0 && STOP.test(text.slice(end, start))) return -1;
    end = ends[at] ?? start;
    at++;
  }
  return end;
}

function fits(
  text: string,
  start: number | undefined,
  end: number | undefined,
  { word, prefix }: Token,
): boolean {
  if (start === undefined || end === undefined || !text.startsWith(word, start)) return false;
  return prefix || end - start === word.length;
}
