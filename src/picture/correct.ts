import { foldKey } from '@/text/fold';
import type { Span } from '@/text/span';
import type { Doubt } from './doubts';
import { type Edit, edited } from './edits';
import { namesInRun, type Reading, type ReadName } from './names-in-run';
import { likeliest, type NearestFlagged, nearestFlagged } from './nearest-flagged';
import type { ReadText } from './picture-text';
import { bulletAt, type Token, tokensOf } from './tokens';
import type { WordsFor } from './word-candidates';

/** The text of a picture after correction by the lexicon, and what remains doubtful. */
export interface CorrectedText extends ReadText {
  doubts: Doubt[];
}

interface Run {
  tokens: Token[];
  reading: Reading;
}

/** Of this many runs on either side, half must be names; otherwise a run isn't part of a list and stays as it is. */
const neighbours = 3;
/** With whatever may be between it and its name. */
const longestBullet = 8;

/**
 * Repairs what a machine misreads in a list of ingredients: letters, commas, bullets and line breaks, each only where
 * whole names of the lexicon come of it, and one reading alone. What is no list is left as it was read.
 */
export function correctByLexicon(read: ReadText, candidatesFor: WordsFor): CorrectedText {
  const runs = runsOf(tokensOf(read.text)).map((tokens) => ({
    tokens,
    reading: namesInRun(tokens, read.text, candidatesFor),
  }));
  const isName = runs.map(({ reading }) => reading.names.length > 0);
  const inList = runs.map((_, index) => isAmongNames(isName, index));
  const listed = runs.filter((_, index) => inList[index]);
  const { text, moved } = edited(
    read.text,
    listed.flatMap((run) => editsOf(run, read.text)),
  );
  const doubts = listed.flatMap((run) => doubtsOf(run, read.text, moved, text));
  return { text, words: read.words.map((word) => ({ ...word, span: moved(word.span) })), doubts };
}

function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    runs.at(-1)?.push(token);
    if (token.gap === 'separator') runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function isAmongNames(isName: readonly boolean[], index: number): boolean {
  const near = [
    ...isName.slice(Math.max(0, index - neighbours), index),
    ...isName.slice(index + 1, index + 1 + neighbours),
  ];
  return near.length > 0 && near.filter(Boolean).length >= near.length / 2;
}

function editsOf({ tokens, reading }: Run, text: string): Edit[] {
  const nameAt = (index: number) => reading.names.find(({ from, to }) => from <= index && index < to);
  return tokens.flatMap((token, index): Edit[] => {
    const [name, nextName] = [nameAt(index), nameAt(index + 1)];
    const next = tokens[index + 1];
    const own = wordEdit(token, name?.words[index - name.from] ?? foldKey(token.text), next);
    // A line break beside something that isn't a name stays: it may separate the list from other print.
    if (next && name !== nextName && !(name && nextName)) return own;
    return [...own, ...gapEdit(text, token, next, name !== nextName)];
  });
}

const COLOUR = /^c[il1|!](\d{5})?$/i;

/** The token's word, spelled like the token; the index of a colour with its space ("C177891"). */
function wordEdit({ text, start, end }: Token, word: string, next: Token | undefined): Edit[] {
  const colour = COLOUR.exec(text);
  if (colour?.[1] !== undefined) return [{ start, end, text: `CI ${colour[1]}` }];
  if (colour && next && /^\d{5}$/.test(next.text)) return text === 'CI' ? [] : [{ start, end, text: 'CI' }];
  return word === foldKey(text) && !/[!|€$©]/.test(text) ? [] : [{ start, end, text: inCaseOf(text, word) }];
}

function inCaseOf(like: string, word: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) || /^\P{L}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** What follows a token: a comma at the end of a name, no line break within a name. */
function gapEdit(text: string, token: Token, next: Token | undefined, isEnd: boolean): Edit[] {
  const { end, gap } = token;
  if (!next) {
    const bullet = bulletAt(text.slice(end, end + longestBullet));
    return bullet ? [{ start: end, end: end + bullet.length, text: `${bullet.before},` }] : [];
  }
  const between = text.slice(end, next.start);
  if (isEnd && gap !== 'separator') {
    const closing = /^\s?[)\]]/.exec(between)?.[0] ?? '';
    const opening = /[([]$/.exec(between)?.[0] ?? '';
    return [{ start: end, end: next.start, text: `${closing}, ${opening}` }];
  }
  if (!between.includes('\n') || gap === 'stop' || gap === 'separator') return [];
  const hyphen = /-\s*\n\s*/.exec(between);
  if (!hyphen) return [{ start: end, end: next.start, text: between.replace(/(?<!\s)\s*\n\s*/, ' ') }];
  // "Pheno-⏎xyethanol" was hyphenated by the printer; "Coco-⏎Caprylate" keeps its hyphen.
  return [{ start: end, end: next.start, text: /^\p{Ll}/u.test(next.text) ? '' : '-' }];
}

function doubtsOf(
  { tokens, reading }: Run,
  before: string,
  moved: (span: Span) => Span,
  after: string,
): Doubt[] {
  const doubt = ({ from, to }: Pick<ReadName, 'from' | 'to'>, names?: readonly string[]): Doubt => {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const now = moved(span);
    return {
      read: before.slice(span.start, span.end),
      as: names ? [...names] : [after.slice(now.start, now.end)],
      counted: names === undefined,
      span: now,
    };
  };
  const repaired = reading.names.filter(({ cost }) => cost > 0).map((name) => doubt(name));
  const all = { from: 0, to: tokens.length };
  if (reading.isWhole) {
    const flagged = repaired.length > 0 && flaggedInstead(reading.names, before, tokens);
    return flagged ? [...repaired, doubt(all, flagged.names)] : repaired;
  }
  const [nearest] = reading.possible.toSorted((a, b) => a.cost - b.cost);
  if (nearest === undefined) return repaired;
  const names = reading.possible.flatMap(({ from, to, meaning, cost }) =>
    meaning.is === 'flag' && from === nearest.from && to === nearest.to ? [{ name: meaning.name, cost }] : [],
  );
  return names.length === 0 ? repaired : [...repaired, doubt(nearest, likeliest(names))];
}

/** The flagged names that a whole run is as near to as to the other names that it was taken for. */
function flaggedInstead(
  names: readonly ReadName[],
  text: string,
  tokens: readonly Token[],
): NearestFlagged | null {
  if (names.some(({ meaning }) => meaning.is === 'flag')) return null;
  const near = nearestFlagged(foldKey(text.slice(tokens[0]?.start, tokens.at(-1)?.end)));
  return near !== null && near.cost <= names.reduce((sum, { cost }) => sum + cost, 0) ? near : null;
}
