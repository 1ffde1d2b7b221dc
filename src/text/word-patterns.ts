import type { FoldedText } from './folded-text';
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
import { hashWith, mayBegin } from './prefilter';
import { SPACELESS } from './spaceless';
import type { Span } from './span';
import { isLetterAt, wordStart, wordsOf } from './words';

export interface PatternHit<Tag> extends Span {
  tag: Tag;
}

const mostBetween = 6;
/** No pattern crosses the end of a sentence. */
const STOP = /[.:;!?؟।\n]/;

/** Finds all matches of the patterns, ordered by start. Linear in the length of the text. */
export function patternFinder<Tag>(
  groups: readonly PatternGroup<Tag>[],
): (text: Pick<FoldedText, 'folded'>) => PatternHit<Tag>[] {
  let compiled: Patterns<Tag> | undefined;
  return ({ folded }) => {
    compiled ??= compile(groups);
    const words = findWords(folded, compiled);
    const runs = findRuns(folded, compiled);
    const found = runs.length > 0 ? words.concat(runs) : words;
    return found.length < 2
      ? found
      : found.sort((one, other) => one.start - other.start || one.end - other.end);
  };
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
    for (let length = 1; length <= longestKey && isLetterAt(folded, end); length++, end++) {
      hash = hashWith(hash, folded.charCodeAt(end));
      if (mayBegin(prefilter.prefixes, hash)) begun |= 1 << length;
    }
    for (; isLetterAt(folded, end); end++) hash = hashWith(hash, folded.charCodeAt(end));
    const whole = mayBegin(prefilter.exact, hash) ? exact.get(folded.slice(start, end)) : undefined;
    const beginning = begun === 0 ? undefined : beginningAt(folded, start, prefixes, begun);
    if (whole || beginning) {
      words ??= wordsOf(folded);
      const first = found.length;
      for (const candidates of [whole, beginning])
        for (const pattern of candidates ?? []) {
          if (!folded.startsWith(pattern.first, start)) continue;
          pattern.tokens ??= tokensOf(pattern.text);
          const last = endOf(folded, words, index, pattern.tokens);
          if (last >= 0) addLongest(found, first, { tag: pattern.tag, start, end: last });
        }
    }
    start = wordStart(folded, end);
  }
  return found;
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
