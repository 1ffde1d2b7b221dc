import { foldCase } from '@/text/fold';
import { late } from '@/text/late';
import { longestParagraph, mostHeadingWords, mostTries } from '../text/caps';
import { type Heading, longestHeading, namingWords, readHeading } from '../text/headings';
import { wholeWord } from '../text/word-pattern';
import { listLikeness } from './list-likeness';
import names from './words/name-parts.json';

/** A heading within a paragraph. `until` is where the next one ends its section; only known without a colon. */
export interface RunningHeading extends Heading {
  from: number;
  length: number;
  until?: number;
}

/** Shorter lines are headings or lists, not paragraphs. */
const shortest = 80;

const naming = late(() => new RegExp(wholeWord(namingWords()), 'g'));
const sentenceEnd = /(?:^|[.!?;)\]»”"]\s*)$/;
/** Water and its like open a list: what a heading without a colon must be followed by. */
const opening = late(() => new RegExp(`^\\s*(?:${wholeWord(names.carriers)})`));
/** A plant's water or oil may open it too, among names that leave little doubt. */
const surely = 0.6;

/**
 * "… for all skin. Ingredients: Aqua …", or the same without a colon in a description whose headings have run
 * into its text. Linear: a bounded number of words around each word for ingredients.
 */
export function readRunningHeading(printed: string): RunningHeading | null {
  if (printed.length < shortest) return null;
  const line = printed.slice(0, longestParagraph);
  const folded = foldedInPlace(line);
  if (folded === null) return null;
  const words = naming();
  words.lastIndex = 0;
  for (let count = 0; count < mostTries; count++) {
    const match = words.exec(folded);
    if (match === null) return null;
    const heading = headingAround(line, match.index, match.index + match[0].length);
    if (heading === null || !sentenceEnd.test(line.slice(Math.max(0, heading.from - 3), heading.from)))
      continue;
    const behind = heading.from + heading.length;
    const colon = /^(?:\s?\([^()]{1,8}\))?\s?[:：]\s*(?=\S)/.exec(line.slice(behind, behind + 12));
    if (colon !== null) return { ...heading, length: heading.length + colon[0].length };
    if (isCapital(line, heading.from) && isListAt(line, folded, behind))
      return { ...heading, until: nextHeading(line, behind) ?? printed.length };
  }
  return null;
}

/** Folded with the same length, so that places hold; null where folding changes it. */
function foldedInPlace(line: string): string | null {
  // The only capital of Europe that takes two places in small letters.
  const lower = line.replaceAll('\u0130', 'i').toLowerCase();
  if (lower.length !== line.length) return null;
  const folded = foldCase(line);
  return folded.length === line.length ? folded : lower;
}

/** The longest known heading for a list that includes the words at `[start, end)`. */
function headingAround(line: string, start: number, end: number): (Heading & RunningHeading) | null {
  let best: RunningHeading | null = null;
  for (let from = start, before = 0; from >= 0 && before < mostHeadingWords; before++) {
    for (let to = end, after = 0; to >= 0 && to - from <= longestHeading && after < 3; after++) {
      const heading = readHeading(line.slice(from, to));
      const isList = heading?.section === 'list' && heading.exact;
      if (isList && to - from > (best?.length ?? 0)) best = { ...heading, from, length: to - from };
      to = wordAfter(line, to);
    }
    from = wordBefore(line, from);
  }
  return best;
}

/** Where the word before a place begins, if only a space is between; else -1. */
function wordBefore(line: string, at: number): number {
  if (line[at - 1] !== ' ' || at < 2) return -1;
  return line.lastIndexOf(' ', at - 2) + 1;
}

/** Where the word behind a place ends, if only a space is between; else -1. */
function wordAfter(line: string, at: number): number {
  if (line[at] !== ' ') return -1;
  const end = line.indexOf(' ', at + 1);
  return end === -1 ? line.length : end;
}

const isCapital = (line: string, at: number): boolean =>
  line.charAt(at) !== line.charAt(at).toLowerCase() || /[\u0590-\uffff]/.test(line.charAt(at));

/** Whether names parted by commas follow, water or another carrier first or second. */
function isListAt(line: string, folded: string, at: number): boolean {
  const parts = folded
    .slice(at, at + 240)
    .split(/[,，、]/)
    .slice(0, -1);
  if (parts.length < 3) return false;
  if (parts.slice(0, 2).some((part) => opening().test(part))) return true;
  if (line[at] !== ' ' || !isCapital(line, at + 1)) return false;
  const { score, carriers } = listLikeness()(parts.join());
  return score >= surely && carriers > 0;
}

/** The place of the next heading that has run into the text; null if there is none. */
function nextHeading(line: string, from: number): number | null {
  const words = /\S+/g;
  words.lastIndex = from;
  for (let match = words.exec(line); match !== null; match = words.exec(line)) {
    const { index } = match;
    // A name of the list follows a comma; a heading does not.
    if (!isCapital(line, index) || /[,，、]\s*$/.test(line.slice(Math.max(0, index - 2), index))) continue;
    let end = index + match[0].length;
    for (let count = 0; end >= 0 && count < mostHeadingWords && end - index <= longestHeading; count++) {
      const heading = readHeading(line.slice(index, end));
      if (heading?.exact && heading.section !== 'list') return index;
      end = wordAfter(line, end);
    }
  }
  return null;
}
