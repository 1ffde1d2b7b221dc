import { foldCase } from './fold';
import { hashOf, makePrefilter, markHash } from './prefilter';
import { SPACELESS } from './spaceless';
import { wordEnd, wordStart } from './words';

/**
 * Patterns of whole words, for inflected languages: "rinse" matches one word, "risciacqu*" every word with that
 * beginning, "spoel … af" two words with at most six others between them. Thai, Chinese, Japanese and Korean
 * do not reliably separate words by spaces; there a pattern is a run of characters that matches anywhere.
 */
export interface PatternGroup<Tag> {
  tag: Tag;
  patterns: readonly string[];
}

/** A prefix is looked up by its first letters, as many as it has up to the longest; a shorter one never matches. */
export const shortestKey = 2;
export const longestKey = 4;
const GAP = '…';

export interface Token {
  word: string;
  prefix: boolean;
  /** Whether other words may come before this one. */
  gap: boolean;
}

export interface Pattern<Tag> {
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

/** Patterns by how they begin, so that a text is searched with a few look-ups per word. */
export interface Patterns<Tag> {
  exact: Map<string, Pattern<Tag>[]>;
  /** By their first letters. */
  prefixes: Map<string, Pattern<Tag>[]>;
  /** By their first character. */
  runs: Map<string, { tag: Tag; run: string }[]>;
  /** The hashes of the keys of `exact` and of `prefixes`, for `mayBegin`. */
  prefilter: { exact: Uint8Array; prefixes: Uint8Array };
}

/** Builds the table of all patterns. */
export function compile<Tag>(groups: readonly PatternGroup<Tag>[]): Patterns<Tag> {
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

/** The words of a pattern. */
export function tokensOf(pattern: string): Token[] {
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
