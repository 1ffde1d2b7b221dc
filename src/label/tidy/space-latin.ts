import { hasInciShape } from '@/lexicon/inci-shape';
import { lookUpKey } from '@/lexicon/lookup';
import { isWater } from '@/lexicon/water';
import { foldAll, foldKey } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import nameParts from '../words/name-parts.json';

/**
 * Splits names that only spaces separate, in a script with spaces: into known names, names by their form and strange
 * ones, at the lowest total cost. Returns where the names begin, or null if the words are not a list.
 */
export function namesBetweenSpaces(line: string): number[] | null {
  const words = wordsOf(line);
  if (!mayBeList(words)) return null;
  const names = cheapestCut(words);
  return isList(words, names) ? starts(words, names) : null;
}

/** A word with the brackets behind it, or the slash between two names. */
interface Word extends Span {
  /** Folded, without its brackets; empty for a slash. */
  key: string;
  /** A leaf, an oil, an extract: it ends a plant's name and begins none. */
  isPart: boolean;
  /** True where names of ingredients end like this. */
  isShaped: boolean;
  /** "de", "di", "of": it joins the words on both sides. */
  joins: 'both' | 'before' | null;
  /** True with a colon at its end. */
  ends: boolean;
}

type Reads = 'known' | 'shaped' | 'strange';

/** The words from `from` up to `to`. */
interface Cut {
  from: number;
  to: number;
  reads: Reads;
}

const parts = new Set(nameParts.plant);
const ofs = new Set(foldAll(nameParts.of));
/** "d’Onagre", "dell’Ulivo" */
const ELIDED = /^\p{L}{1,5}['’]\p{L}/u;
/** A bracket that glosses the word before: no list, and no heading of one. */
const WORD = /[/\\]|[^\s/\\()]+(?:\s?\([^()\n+]{1,60}\))*|\S/g;
const GLOSS = /\([^()]*\)/g;

const wordsOf = (line: string): Word[] =>
  matchesOf(WORD, line).map(({ index, 0: printed }) => {
    const name = printed.replace(GLOSS, ' ');
    const key = foldKey(name);
    return {
      start: index,
      end: index + printed.length,
      key,
      isPart: parts.has(key),
      isShaped: hasInciShape(name.trimEnd().replace(CLOSING, '')),
      joins: ofs.has(key) ? 'both' : ELIDED.test(printed) ? 'before' : null,
      ends: /[:：]$/.test(printed),
    };
  });

const CLOSING = /(?<![.*,;])[.*,;]+$/;

/** Nearly every name ends in a word that identifies it, or is one: prose has few of them. */
const mayBeList = (words: readonly Word[]): boolean =>
  words.filter(({ key, isShaped }) => isShaped || lookUpKey(key)).length >= words.length * 0.25;

const isSlash = (word: Word | undefined): boolean => word?.key === '';

/** The most words of one name, slashes included. */
const LONGEST_NAME = 12;

/** The most words, slashes included, of a name that is hardly one by chance. */
const LONGEST_CERTAIN = 5;

/** Dynamic programming over the words: the best way to reach every place, built on the ways to those before it. */
function cheapestCut(words: readonly Word[]): Cut[] {
  const costs = [0];
  const last: (Cut | undefined)[] = [];
  for (let to = 1; to <= words.length; to++) {
    costs[to] = Number.POSITIVE_INFINITY;
    let key = '';
    for (let from = to - 1; from >= Math.max(0, to - LONGEST_NAME); from--) {
      // "INCI: Linalool": a colon ends what stands before it.
      if (from < to - 1 && words[from]?.ends) break;
      key = (words[from]?.key ?? '') + key;
      const { reads, cost } = weigh(words, { from, to }, key);
      const whole = (costs[from] ?? 0) + cost;
      if (whole >= (costs[to] ?? 0)) continue;
      costs[to] = whole;
      last[to] = { from, to, reads };
    }
  }
  const cuts: Cut[] = [];
  for (let to = words.length; to > 0; to = last[to]?.from ?? 0) {
    const cut = last[to];
    if (cut) cuts.push(cut);
  }
  return cuts.reverse();
}

/**
 * What a name costs. A known one is cheapest; any other costs by its words, so that it takes in no known name beside
 * it, and one that has a name's form costs less than a strange one.
 */
const KNOWN = 1;
const PLANT = 1;
const SHAPED = 1.7;
const STRANGE = 2;
const WORD_COST = 3;
const PART_COST = 0.3;
const COMPOSED = 0.15;
const BY_CHANCE = 0.4;

/** What no name is: taken only where nothing else is left. */
const NO_NAME = 100;

function weigh(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  key: string,
): { reads: Reads; cost: number } {
  const own = words.slice(from, to);
  const first = own[0];
  const end = own.at(-1);
  const strange = { reads: 'strange', cost: STRANGE + WORD_COST * own.length } as const;
  const none = { reads: 'strange', cost: NO_NAME } as const;
  if (!first || !end) return none;
  if (own.length === 1 && isSlash(first)) return { reads: 'known', cost: 0 };
  const broken = (from > 0 && first.joins !== null) || (end.joins === 'both' && to < words.length);
  if (isSlash(first) || isSlash(end) || broken) return none;
  const meaning = own.length === 1 && first.isPart ? undefined : lookUpKey(key);
  if (meaning) {
    // A name that is put together from parts may be two: "Stearyl Alcohol Cetearyl Alcohol". Some words are taken for a
    // name of CosIng by chance (`isCosmeticName`): two names that they hold cost less.
    const by = own.length > LONGEST_CERTAIN ? BY_CHANCE : COMPOSED;
    const joints = own.length - 1 - 2 * own.filter(isSlash).length;
    return { reads: 'known', cost: KNOWN + by * joints ** 2 };
  }
  // A slash parts any names but known ones, and the parts of plants.
  const rest = own.some(isSlash) ? none : strange;
  if (!end.isShaped) return rest;
  const head = own.findIndex(({ isPart }) => isPart);
  if (head < 0) return own.some(isSlash) ? none : { reads: 'shaped', cost: SHAPED + WORD_COST * own.length };
  return head > 0 && !own.slice(0, head).some(isSlash) && areParts(own.slice(head))
    ? { reads: 'shaped', cost: PLANT + WORD_COST * head + PART_COST * (own.length - head) }
    : rest;
}

/**
 * "Flower/Leaf Extract", "Flower Water": behind its first part a plant has only parts. "Evening Primrose Oil
 * Simmondsia Chinensis Oil" is two.
 */
const areParts = (words: readonly Word[]): boolean =>
  words.every((word, at) => word.isPart || isSlash(word) || (at === words.length - 1 && isWater(word.key)));

/** Prose has a few known words, too; a list has hardly any others. */
function isList(words: readonly Word[], cuts: readonly Cut[]): boolean {
  const count = (reads: Reads) => cuts.filter((cut) => cut.reads === reads && !isSlash(words[cut.from]));
  const sum = (some: readonly Cut[]) => some.reduce((all, { from, to }) => all + to - from, 0);
  const known = count('known').length;
  const unknown = sum(count('strange')) + 0.5 * sum(count('shaped'));
  if (unknown === 0) return known >= 4;
  const first = words[0];
  const least = first && isWater(first.key) ? 4 : 6;
  return known >= least && unknown <= words.length * 0.4;
}

/** A slash joins two names of one ingredient; strange words side by side are one name. */
function starts(words: readonly Word[], cuts: readonly Cut[]): number[] {
  return cuts.flatMap(({ from, reads }, index) => {
    const joined = isSlash(words[from]) || isSlash(words[from - 1]);
    const goesOn = reads === 'strange' && cuts[index - 1]?.reads === 'strange';
    const word = words[from];
    return joined || goesOn || !word ? [] : [word.start];
  });
}
