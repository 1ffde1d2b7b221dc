import { anyOf } from '@/text/any-of';
import { cutWords } from '@/text/cut-words';
import type { FoldedText } from '@/text/folded-text';
import { matchesOf } from '@/text/matches';
import { wordSieve } from '@/text/word-sieve';
import notices from '../words/change-notices.json';
import type { Cue } from './cue';

/**
 * "Skład produktu może ulec zmianie", "De samenstelling kan wijzigen": a sentence that the composition may change, told
 * by its noun, the verb of "may" and the verb of change, often printed right behind the last name. One expression for
 * all of this would take half a second to compile.
 */
/** In front of the noun: "die ", "l'". */
const ARTICLE = /(?<!\p{L})(?:\p{L}{1,3}\s|\p{L}['’])$/u;
const LONGEST_ARTICLE = 4;
const END = '(?!\\p{L})';
const WORD = /[\p{L}’']{1,20}\s/uy;
/** How many words may be between two of them. */
const MOST_BETWEEN = 4;

interface Language {
  change: ReadonlySet<string>;
  noun: RegExp;
  /** What follows the noun, in this order. */
  verbs: readonly RegExp[];
}

const languages = [
  ...Object.values(notices.changes).map(({ nouns, may, change }) => languageOf(nouns, change, may)),
  ...Object.values(notices.inOneWord).map(({ nouns, change }) => languageOf(nouns, change)),
];

function languageOf(
  nouns: readonly string[],
  change: readonly string[],
  may: readonly string[] | null = null,
): Language {
  return {
    change: new Set(change),
    noun: new RegExp(`(?<!\\p{L})(?:${anyOf(nouns)})\\s`, 'giu'),
    verbs: [
      ...(may ? [new RegExp(`(?:${anyOf(may)})\\s`, 'iuy')] : []),
      new RegExp(`(?:${anyOf(change)})${END}`, 'iuy'),
    ],
  };
}

const CHANGES = new RegExp(anyOf(languages.flatMap(({ change }) => [...change])), 'giu');
const WITHOUT_SPACES = new RegExp(
  Object.values(notices.withoutSpaces)
    .map(({ nouns, change }) => `(?:${anyOf(nouns)})[^,、，。.\\n]{0,20}(?:${anyOf(change)})`)
    .join('|'),
  'gu',
);

/** Lists change in few lines, and few lines name them: their nouns are looked for by the words of the line. */
const mayNameList = wordSieve(() =>
  [...Object.values(notices.changes), ...Object.values(notices.inOneWord)].flatMap(({ nouns }) => nouns),
);

/** The notices in one line; those of two languages may overlap. */
export function changeNotices(text: FoldedText): Cue[] {
  const cues: Cue[] = [];
  const line = text.raw;
  const add = (start: number, end: number) => cues.push({ kind: 'notice', start, end });
  const changes = mayNameList(text) ? line.match(CHANGES)?.map((word) => word.toLowerCase()) : undefined;
  if (changes)
    for (const { change, noun, verbs } of languages) {
      if (!changes.some((word) => change.has(word))) continue;
      let from = 0;
      for (const { index, 0: said } of matchesOf(noun, line)) {
        const end = index < from ? null : endOfVerbs(line, index + said.length, verbs);
        if (end === null) continue;
        add(index - articleBefore(line, index), end);
        from = end;
      }
    }
  if (cutWords(text).wide)
    for (const { index, 0: said } of matchesOf(WITHOUT_SPACES, line)) add(index, index + said.length);
  return cues;
}

/** How many characters in front of `at` are an article. */
const articleBefore = (line: string, at: number): number =>
  ARTICLE.exec(line.slice(Math.max(0, at - LONGEST_ARTICLE - 1), at))?.[0].length ?? 0;

/** Where the last of `verbs` ends, if all of them follow at `at`, with a few words before each; else null. */
function endOfVerbs(line: string, at: number, [verb, ...others]: readonly RegExp[]): number | null {
  if (!verb) return at;
  for (const place of wordStarts(line, at).reverse()) {
    const behind = endAt(verb, line, place);
    const end = behind === null ? null : endOfVerbs(line, behind, others);
    if (end !== null) return end;
  }
  return null;
}

/** `at`, and where the words behind the next few begin. */
function wordStarts(line: string, at: number): number[] {
  const starts = [at];
  for (let start = endAt(WORD, line, at); start !== null && starts.length <= MOST_BETWEEN; ) {
    starts.push(start);
    start = endAt(WORD, line, start);
  }
  return starts;
}

function endAt(sticky: RegExp, line: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(line) ? sticky.lastIndex : null;
}
