import { meaningOf } from '@/label/names/name-meaning';
import { lookUpKey, type Meaning } from '@/lexicon/lookup';
import type { Token } from './tokens';
import { asRead, type WordsFor } from './word-candidates';

/** A name in a run of tokens: which tokens, and the folded words that they mean. */
export interface ReadName {
  from: number;
  /** The token after its last one. */
  to: number;
  words: readonly string[];
  meaning: Meaning;
  /** How much of it was misread, in letters. */
  cost: number;
}

export interface Reading {
  /** The names of the run; if not all of it is names, only those that take up whole lines. */
  names: ReadName[];
  /** True where the whole run consists of names. */
  isWhole: boolean;
  /** Names that parts of it may mean, too doubtful or too ambiguous to count. */
  possible: ReadName[];
}

const mostTokens = 9;
const longestRun = 60;
/** How many of the likeliest combinations are kept, word by word. */
const mostTried = 24;
/** Two names as near as this are ambiguous; nearer ones where no more than signs that look alike were changed. */
const margin = { narrow: 0.3, wide: 0.4 };
/** The largest share of a name's letters that may be wrong: if some word of it is right, and if none is. */
const mostWrong = { partlyRight: 0.2, allWrong: 0.13 };
/** A flagged name needs more: the verdict may depend on it. */
const mostWrongFlagged = 0.13;
/** Reading more names costs something, so that few long ones come before many short ones. */
const perName = 0.05;
/** The cost of a word that isn't part of a name. */
const unknownCost = 2;
const between = { joined: Number.POSITIVE_INFINITY, space: 0.8, line: 0.4, stop: 0.1, separator: 0 };
/** The cost of a name that continues after such a gap. */
const within = { joined: 0, space: 0, line: 0, stop: 0.4, separator: Number.POSITIVE_INFINITY };

/** Reads a run of tokens that no separator parts as names, with as few letters misread and as few cuts as can be. */
export function namesInRun(tokens: readonly Token[], text: string, candidatesFor: WordsFor): Reading {
  const exact = read(tokens, text, (token) => [asRead(token)]);
  return exact.isWhole ? exact : read(tokens, text, candidatesFor);
}

function read(tokens: readonly Token[], text: string, wordsFor: WordsFor): Reading {
  const possible: ReadName[] = [];
  if (tokens.length > longestRun) return { names: [], isWhole: false, possible };
  const best: (Path | null)[] = new Array(tokens.length + 1).fill(null);
  best[tokens.length] = { cost: 0, names: [], unknown: 0 };
  for (let from = tokens.length - 1; from >= 0; from--)
    for (let to = from + 1; to <= tokens.length; to++) {
      const rest = best[to];
      if (rest && isLineEnd(tokens, from) && isLineEnd(tokens, to)) {
        const cost = unknownCost * (to - from) + rest.cost;
        // A flagged name in the next line may be the end of this unknown one: "Cete?ryl⏎Alcohol".
        const isSafe =
          to === tokens.length || rest.names[0]?.meaning.is !== 'flag' || rest.names[0].from !== to;
        if (isSafe && cost < costOf(best[from]))
          best[from] = { cost, names: rest.names, unknown: rest.unknown + to - from };
      }
      if (to - from > mostTokens) continue;
      const inner = tokens.slice(from, to - 1).reduce((sum, { gap }) => sum + within[gap], 0);
      const cut = to === tokens.length ? 0 : between[tokens[to - 1]?.gap ?? 'separator'];
      const found = nameOf(tokens.slice(from, to), text, wordsFor);
      for (const name of found.possible) possible.push({ ...name, from, to });
      if (!rest || !found.name) continue;
      const cost = found.name.cost + inner + cut + perName + rest.cost;
      if (cost < costOf(best[from]))
        best[from] = { cost, names: [{ ...found.name, from, to }, ...rest.names], unknown: rest.unknown };
    }
  const [path] = best;
  return { names: path?.names ?? [], isWhole: path?.unknown === 0, possible };
}

interface Path {
  cost: number;
  names: ReadName[];
  /** Tokens that belong to no name. */
  unknown: number;
}

const costOf = (path: Path | null | undefined): number => path?.cost ?? Number.POSITIVE_INFINITY;

/** True at both ends of a run, and where one of its lines ends before the token. */
const isLineEnd = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || index === tokens.length || ['line', 'stop'].includes(tokens[index - 1]?.gap ?? '');

type Named = Omit<ReadName, 'from' | 'to'>;

/** The one name that all of these tokens together mean, and what they may mean. */
function nameOf(
  tokens: readonly Token[],
  text: string,
  wordsFor: WordsFor,
): { name: Named | null; possible: Named[] } {
  if (!isBalanced(tokens, text)) return { name: null, possible: [] };
  const found = new Map<string, Named>();
  let least = Number.POSITIVE_INFINITY;
  for (const { words, cost } of combinations(tokens, wordsFor)) {
    if (cost > least + margin.wide) break;
    const meaning = meaningOfWords(words, tokens, text);
    const key = words.join('');
    if (meaning && cost < (found.get(key)?.cost ?? Number.POSITIVE_INFINITY))
      found.set(key, { words, meaning, cost });
    if (meaning) least = Math.min(least, cost);
    if (cost === 0 && meaning) break;
  }
  const [first, second] = [...found.values()].toSorted((a, b) => a.cost - b.cost);
  if (!first) return { name: null, possible: [] };
  if (first.cost === 0) return { name: first, possible: [] };
  const letters = first.words.join('').length;
  const partly =
    tokens.length > 1 && tokens.some((token, index) => wordCost(token, first.words[index]) === 0);
  const limit =
    first.meaning.is === 'flag' ? mostWrongFlagged : partly ? mostWrong.partlyRight : mostWrong.allWrong;
  const isClear = !second || second.cost - first.cost >= (first.cost <= 0.3 ? margin.narrow : margin.wide);
  const isNear = first.cost <= Math.max(0.35, limit * letters);
  if (isClear && isNear) return { name: first, possible: [] };
  return { name: null, possible: [...found.values()].filter(({ meaning }) => meaning.is === 'flag') };
}

/** "Hamamelis Virginiana (Witch" is half a name, although the letters alone may be known. */
function isBalanced(tokens: readonly Token[], text: string): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return false;
  const printed =
    text.slice(first.start, last.end) + (CLOSING.exec(text.slice(last.end, last.end + 2))?.[0] ?? '');
  return printed.split('(').length === printed.split(')').length;
}

const CLOSING = /^\s?\)/;

const wordCost = ({ text }: Token, word: string | undefined): number =>
  asRead(text).word === word ? asRead(text).cost : Number.POSITIVE_INFINITY;

/** What the tokens may mean together, the likeliest first. */
function combinations(tokens: readonly Token[], wordsFor: WordsFor): { words: string[]; cost: number }[] {
  let made: { words: string[]; cost: number }[] = [{ words: [], cost: 0 }];
  for (const { text } of tokens)
    made = made
      .flatMap(({ words, cost }) =>
        wordsFor(text).map((candidate) => ({
          words: [...words, candidate.word],
          cost: cost + candidate.cost,
        })),
      )
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, mostTried);
  return made;
}

function meaningOfWords(
  words: readonly string[],
  tokens: readonly Token[],
  text: string,
): Meaning | undefined {
  const key = words.join('');
  const meaning = key.length < 2 ? undefined : lookUpKey(key);
  if (meaning) return meaning;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return undefined;
  const printed = text.slice(first.start, last.end);
  if (!/[(/]/.test(printed)) return undefined;
  const closing = CLOSING.exec(text.slice(last.end, last.end + 2))?.[0] ?? '';
  const read = meaningOf(replaced(printed, first.start, tokens, words) + closing);
  return read.repaired || read.carried.length > 0 ? undefined : read.meaning;
}

/** A printed text with its tokens replaced by words. */
function replaced(printed: string, from: number, tokens: readonly Token[], words: readonly string[]): string {
  let out = '';
  let at = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    out += printed.slice(at, start - from) + (words[index] ?? '');
    at = end - from;
  }
  return (out + printed.slice(at)).replaceAll('\n', ' ');
}
