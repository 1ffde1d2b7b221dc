import { foldAll, foldCase } from '@/text/fold';
import { headingKeys } from '@/text/heading-keys';
import { late } from '@/text/late';
import { memoise } from '@/text/memoise';
import { mostKeptLines } from './caps';
import { headingSieve } from './heading-prefilter';
import { headingWords } from './heading-words';
import { wholeWord } from './word-pattern';

/**
 * What the words of a heading announce: `key` is a teaser of a few names, `denied` names what is not inside,
 * `related` other products, `reviews` what buyers say and ask. None of these four contains the product's list.
 */
export type Section =
  | 'list'
  | 'active'
  | 'inactive'
  | 'key'
  | 'howTo'
  | 'description'
  | 'related'
  | 'reviews'
  | 'denied'
  | 'other';

export interface Heading {
  section: Section;
  /** True for a known heading; false where longer words only contain one ("Ingredients Rose Toner"). */
  exact: boolean;
}

/** Characters of the longest line that counts as a heading. */
export const longestHeading = 64;
/** Characters of the longest heading that only contains a known word. */
const longestInexact = 48;

const sections: readonly Section[] = [
  'list',
  'active',
  'inactive',
  'key',
  'howTo',
  'description',
  'related',
  'reviews',
  'denied',
  'other',
];

let known: ReadonlyMap<string, Heading> | undefined;
let sieve: ((text: string) => boolean) | undefined;

/** The known headings by their keys. Built on first use. */
function knownHeadings(): ReadonlyMap<string, Heading> {
  known ??= allHeadings();
  return known;
}

function allHeadings(): ReadonlyMap<string, Heading> {
  const headings = new Map<string, Heading>();
  const add = (name: Section | 'mixed', heading: Heading) => {
    for (const key of headingKeysOf(name)) headings.set(key, heading);
  };
  for (const section of sections) add(section, { section, exact: true });
  // Over a teaser or over the full list: what follows must look like a list.
  add('mixed', { section: 'list', exact: false });
  return headings;
}

/** The headings of a section, folded. */
export const headingKeysOf = (name: Section | 'mixed'): readonly string[] => [
  ...(headingWords.keys[name]?.split('|') ?? []),
  ...(name === 'denied' ? foldAll(headingWords.denied).map(keyOf) : []),
];

/** Whether a text may be a known heading, white space included. Quick, and never wrong where it says no. */
export function mayBeKnown(text: string): boolean {
  sieve ??= headingSieve(knownHeadings().keys());
  return sieve(text);
}

/** The words that name the list inside a longer heading. */
export const namingWords = (): string[] => foldAll(headingWords.naming);
const naming = late(() => new RegExp(wholeWord(namingWords())));
/** The words that make such a heading announce something else ("Our ingredients", "Shop by ingredient"). */
const turning = late(() => new RegExp(wholeWord(foldAll(headingWords.turning))));
const punctuation = /[,.!?:;，、。：；•·]/;

const keyOf = headingKeys(headingWords.bracketed);

/** What a line of text announces, or null if it is no heading. */
export const readHeading = (line: string): Heading | null =>
  line.length > longestHeading ? null : announcedBy(line);

/** Whether a name in markup or data is a known heading of a list: "inciList", "full_ingredients". */
export function isListName(name: string): boolean {
  const heading = readHeading(name.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' '));
  return heading?.section === 'list' && heading.exact;
}

/** Remembered, because one line is asked about for every section that it may end. */
const announcedBy = memoise((line: string): Heading | null => {
  const folded = keyOf(line);
  const heading = knownHeadings().get(folded);
  if (heading !== undefined) return heading;
  const contains = mayContain(folded) && !turning().test(folded);
  return (contains && !punctuation.test(folded)) || isNamed(line) ? { section: 'list', exact: false } : null;
}, mostKeptLines);

const mayContain = (folded: string): boolean => folded.length <= longestInexact && naming().test(folded);

/** Whether a heading speaks of ingredients, and announces no list: "Ingredient glossary", "Our ingredients". */
export function turnsAway(line: string): boolean {
  const folded = line.length > longestHeading ? '' : keyOf(line);
  return mayContain(folded) && turning().test(folded);
}

/** "Rose Toner: ingredients": a name, a colon, and a known heading of a list. */
function isNamed(line: string): boolean {
  if (!/[:：]/.test(line)) return false;
  const [, name = '', heading = ''] = /^([^:：]{2,48})[:：]([^:：]{2,40})$/.exec(line) ?? [];
  const isList = heading !== '' && knownHeadings().get(keyOf(heading))?.section === 'list';
  const key = isList ? keyOf(name) : '';
  return key !== '' && !turning().test(key) && !punctuation.test(key) && !knownHeadings().has(key);
}

/** The product that a heading names beside the word for its list: "Rose Toner" in "Ingredients Rose Toner". */
export function productInHeading(text: string): string | null {
  if (isNamed(text)) return text.split(/[:：]/, 1)[0]?.trim() ?? null;
  const folded = foldCase(text);
  // Letters that fold to two would move the words: such a heading gives no name.
  const match = folded.length === text.length ? naming().exec(folded) : null;
  if (match === null) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const rest = [before, after]
    .map(apart)
    .filter((part) => part !== '')
    .join(' ');
  return rest.length < 3 ? null : rest;
}

/** The rest of a text beside a name in it, without the signs between. */
export const apart = (rest: string): string =>
  rest.replace(/^[\s:：–—\-|/()]+|(?<![\s:：–—\-|/()])[\s:：–—\-|/()]+$/g, '');

/** What must come between a heading and a section on the same line. */
const parting = /[:：】\]]|\s[-–—]\s/u;

/**
 * A heading that its section follows on the same line ("Ingredients: Aqua, Glycerin …").
 * `from` and `length` are where the heading is in the line, the colon included.
 */
export function readInlineHeading(line: string): (Heading & { from: number; length: number }) | null {
  const head = line.slice(0, longestHeading + 12);
  if (!parting.test(head)) return null;
  const match = /^[\s【[(*•-]{0,6}([^:：】\]]{2,64}?)\s{0,3}(?:[:：】\]]|\s[-–—]\s)\s{0,3}(?=\S)/u.exec(head);
  const [found = '', phrase = ''] = match ?? [];
  const heading = readHeading(phrase);
  return heading === null ? null : { ...heading, from: 0, length: found.length };
}
