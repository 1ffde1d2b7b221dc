import { matchesOf } from '@/text/matches';
import titleWords from '../words/title-words.json';

const anyOf = (list: readonly string[]) => list.map((word) => word.replaceAll('.', '\\.?')).join('|');
const NUMBER = '\\d+(?:[.,]\\d+)?';
const UNIT = `(?:${anyOf(titleWords.units)})(?![\\p{L}])`;
/** "Toner200ml", "Toner200 ml", but "SPF50 L’Or". */
const GLUED = `(?<=\\p{L}{3})${NUMBER}${UNIT}|(?<=\\p{L}{4})${NUMBER}\\s${UNIT}`;

/** A "(+)" is part of a name. */
const BRACKETS = '[([](?!\\+[)\\]])[^)\\]([]{0,80}[)\\]]';

/** Sizes, counts ("1+1") and brackets say nothing about what a thing is. */
const SIZE = new RegExp(
  [
    BRACKETS,
    `\\b${NUMBER}\\s?${UNIT}`,
    '(?<![\\p{L}\\d+])\\d\\s?\\+\\s?\\d(?![\\p{L}\\d+])',
    GLUED,
    `\\s[-–|·]\\s(?:${anyOf(titleWords.packs)})\\s.*$`,
  ].join('|'),
  'giu',
);

/** "CreamSPF15": before the capitals of a sun factor glued to a word. */
const GLUED_FACTOR = new RegExp(
  `(?<=\\p{Ll})(?=(?:${titleWords.sunFactors.map((word) => word.toUpperCase()).join('|')})\\s?\\d{2})`,
  'gu',
);

/** A title without its sizes. */
export const withoutSize = (title: string): string =>
  title.replace(GLUED_FACTOR, ' ').replace(SIZE, ' ').trim();

const ALL_BRACKETS = new RegExp(BRACKETS, 'gu');

/** What stands in each pair of brackets. */
export const bracketsOf = (title: string): string[] =>
  matchesOf(ALL_BRACKETS, title).map(({ 0: bracket }) => bracket.slice(1, -1));

const ALL_GLUED = new RegExp(GLUED, 'giu');

/** A title with spaces where a size is glued to a word, so that the word is found. Every offset stays. */
export const withSizesApart = (title: string): string =>
  title.replace(ALL_GLUED, (size) => ' '.repeat(size.length));
