import { foldCase } from './fold';
import type { FoldedText } from './folded-text';
import { hashOf, hashWith, makePrefilter, markHash, mayBegin } from './prefilter';
import { SPACELESS } from './spaceless';
import type { Span } from './span';
import { isLetterAt, wordEnd, wordStart, wordsOf } from './words';

/**
 * Patterns of whole words, for inflected languages: "rinse" matches one word, "risciacqu*" every word with that
 * beginning, "spoel … af" two words with at most `mostBetween` others between them. Thai, Chinese, Japanese and Korean
 * do not reliably separate words by spaces; there a pattern is a run of characters that matches anywhere.
 */
export interface PatternGroup<Tag> {
  tag: Tag;
  patterns: readonly string[];
}

export interface PatternHit<Tag> extends Span {
  tag: Tag;
}

const mostBetween = 6;
/** A prefix is looked up by its first letters, as many as it has up to the longest; a shorter one never matches. */
const shortestKey = 2;
const longestKey = 4;
const GAP = '…';
/** No pattern crosses the end of a sentence. */
const STOP = /[.:;!?؟।\n]/;

interface Token {
  word: string;
  prefix: boolean;
  /** Whether other words may come before this one. */
  gap: boolean;
}

interface Pattern<Tag> {
  tag: Tag;
  /** Folded. */
  text: string;
  /** Its place among all patterns. */
  order: number;
  /** How its first word is written, or begins. */
  first: string;
  /** Cut when a text first holds its first word: of thousands of patterns few are ever needed. */
  tokens: readonly Token[] | null;
}

interface Patterns<Tag> {
  exact: Map<string, Pattern<Tag>[]>;
  /** By their first letters. */
  prefixes: Map<string, Pattern<Tag>[]>;
  /** By their first character. */
  runs: Map<string, { tag: Tag; run: string }[]>;
  /** The hashes of the keys of `exact` and of `prefixes`, for `mayBegin`. */
  prefilter: { exact: Uint8Array; prefixes: Uint8Array };
}

/** Finds all matches of the patterns, ordered by start. Linear in the length of the text. */
export function patternFinder<Tag>(
  groups: readonly PatternGroup<Tag>[],
): (text: Pick<FoldedText, 'folded'>) => PatternHit<Tag>[] {
  let compiled: Patterns<Tag> | undefined;
  return ({ folded }) => {
    compiled ??= compile(groups);
    return findWords(folded, compiled)
      .concat(findRuns(folded, compiled))
      .sort((one, other) => one.start - other.start || one.end - other.end);
  };
}

function compile<Tag>(groups: readonly PatternGroup<Tag>[]): Patterns<Tag> {
  const out: Patterns<Tag> = {
    exact: new Map(),
    prefixes: new Map(),
    runs: new Map(),
    prefilter: { exact: makePrefilter(), prefixes: makePrefilter() },
  };
  // Each call of foldCase normalises four times: fold all at once, not pattern by pattern.
  const all = groups.flatMap(({ patterns }) => patterns).join('\n');
  // Folding turns an ellipsis into three full stops.
  const folded = foldCase(all).replaceAll('...', GAP).split('\n');
  let next = 0;
  for (const { tag, patterns } of groups) for (const _ of patterns) add(out, tag, folded[next] ?? '', next++);
  for (const word of out.exact.keys()) markHash(out.prefilter.exact, hashOf(word));
  for (const begin of out.prefixes.keys()) markHash(out.prefilter.prefixes, hashOf(begin));
  return out;
}

function add<Tag>({ exact, prefixes, runs }: Patterns<Tag>, tag: Tag, text: string, order: number): void {
  const start = wordStart(text, 0);
  if (start === text.length) return;
  const end = wordEnd(text, start);
  const first = text.slice(start, end);
  if (SPACELESS.test(text)) {
    const run = text.replaceAll(' ', '');
    push(runs, run.charAt(0), { tag, run });
    return;
  }
  const pattern = { tag, text, order, first, tokens: null };
  if (text[end] !== '*') push(exact, first, pattern);
  else if (first.length >= shortestKey) push(prefixes, first.slice(0, longestKey), pattern);
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  let gap = false;
  for (const { 0: part } of pattern.matchAll(/[\p{L}\p{M}\p{N}]+\*?|…/gu)) {
    if (part === GAP) gap = true;
    else {
      tokens.push({ word: part.replace('*', ''), prefix: part.endsWith('*'), gap });
      gap = false;
    }
  }
  return tokens;
}

function findWords<Tag>(folded: string, patterns: Patterns<Tag>): PatternHit<Tag>[] {
  const found: PatternHit<Tag>[] = [];
  const { exact, prefixes, prefilter } = patterns;
  // Computed only once a word starts a pattern, which most words do not.
  let words: Span[] | undefined;
  let index = 0;
  for (let start = wordStart(folded, 0); start < folded.length; index++) {
    let hash = 0;
    let begun = 0;
    let end = start;
    for (; isLetterAt(folded, end); end++) {
      hash = hashWith(hash, folded.charCodeAt(end));
      const length = end - start + 1;
      if (length <= longestKey && mayBegin(prefilter.prefixes, hash)) begun |= 1 << length;
    }
    const whole = mayBegin(prefilter.exact, hash) ? exact.get(folded.slice(start, end)) : undefined;
    const beginning = begun === 0 ? undefined : beginningAt(folded, start, prefixes, begun);
    if (whole || beginning) {
      words ??= wordsOf(folded);
      const longest = new Map<Tag, number>();
      for (const candidates of [whole, beginning])
        for (const pattern of candidates ?? []) {
          if (!folded.startsWith(pattern.first, start)) continue;
          pattern.tokens ??= tokensOf(pattern.text);
          const last = endOf(folded, words, index, pattern.tokens);
          if (last > (longest.get(pattern.tag) ?? -1)) longest.set(pattern.tag, last);
        }
      for (const [tag, last] of longest) found.push({ tag, start, end: last });
    }
    start = wordStart(folded, end);
  }
  return found;
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
function findRuns<Tag>(folded: string, { runs }: Patterns<Tag>): PatternHit<Tag>[] {
  if (runs.size === 0 || !SPACELESS.test(folded)) return [];
  const places: number[] = [];
  let packed = '';
  for (let at = 0; at < folded.length; at++)
    if (folded[at] !== ' ') {
      places.push(at);
      packed += folded[at];
    }
  const found: PatternHit<Tag>[] = [];
  for (let at = 0; at < packed.length; at++)
    for (const { tag, run } of runs.get(packed.charAt(at)) ?? [])
      if (packed.startsWith(run, at)) {
        const [start = 0, last = 0] = [places[at], places[at + run.length - 1]];
        found.push({ tag, start, end: last + 1 });
      }
  return found;
}

/** The end of the match if `tokens` match from the word at `index` on, or -1. */
function endOf(text: string, words: readonly Span[], index: number, tokens: readonly Token[]): number {
  let at = index;
  let end = -1;
  for (const token of tokens) {
    const furthest = token.gap ? at + mostBetween : at;
    while (at <= furthest && !fits(text, words[at], token)) at++;
    const word = words[at];
    if (at > furthest || !word) return -1;
    if (end >= 0 && STOP.test(text.slice(end, word.start))) return -1;
    end = word.end;
    at++;
  }
  return end;
}

function fits(text: string, span: Span | undefined, { word, prefix }: Token): boolean {
  if (!span || !text.startsWith(word, span.start)) return false;
  return prefix || span.end - span.start === word.length;
}
