import { foldAll } from '@/text/fold';
import entryWords from '../words/entry-words.json';
import { STANDARD } from './pharmacopoeias';
import { CALLED, NUMBER } from './registry-numbers';

/** What is printed around a name without saying what it is: registry numbers and words of praise. */

const ESCAPED = /[.*+?^${}()|[\]\\]/g;
const anyOf = (words: readonly string[]): string =>
  [...new Set(foldAll(words))]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(ESCAPED, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');

/** CAS ("69-72-7") and EC ("201-180-5") numbers, several of them where a name has several. */
const IDENTIFIER = new RegExp(
  `[\\s,;]{0,3}[([]?\\s?${CALLED}?${NUMBER}(?:\\s?[/,;&]\\s?${CALLED}?${NUMBER})*\\s?[)\\]]?`,
  'giu',
);
const DIGITS = /\d-\d/;

/** "Adapalene USP 0.1%", "Tretinoin (Ph. Eur.)" */
const BOOK = new RegExp(`${STANDARD}(?=[\\s,.(]|$)`, 'gu');

/** "Mica CI 77019", "Iron Oxides CI 77491, CI 77492": the number beside the name of a pigment. */
const COLOUR_INDEX = /(?<=\p{L}{3}\)?)(?:[\s,]{1,2}c\.?i\.?\s?\d{4,5}){1,4}$/iu;
const ENDS_IN_NUMBER = /\d{4}$/;

/** The name without CAS and EC numbers and the brackets around them, its book of standards and its colour index. Linear. */
export function withoutIdentifiers(name: string): string {
  const unbooked = name.replace(BOOK, '');
  const bare = DIGITS.test(unbooked)
    ? unbooked.replace(IDENTIFIER, ' ').replace(/\s+/g, ' ').trim()
    : unbooked;
  return ENDS_IN_NUMBER.test(bare) ? bare.replace(COLOUR_INDEX, '') : bare;
}

const praise = anyOf(Object.values(entryWords.praise).flat());
const endings = anyOf(Object.values(entryWords.praiseEndings).flat());
const hyphened = anyOf(entryWords.praiseHyphened);
/** "Organic", "Soothing", "Pore-clearing" */
const PRAISE = new RegExp(
  `^(?:(?:${praise}|\\p{L}{3,14}(?:-\\p{L}{2,10})?(?:${endings})|\\p{L}{2,14}-(?:${hyphened}))\\s+)+(?=\\S)`,
  'iu',
);
/** "Retinol encapsulado", "Rétinol pur" */
const PRAISE_BEHIND = new RegExp(`(?<=\\p{L}{3})\\s(?:${praise})$`, 'iu');

/** The name without words of praise in front or behind; the same text where there are none. */
export const withoutPraise = (name: string): string => name.replace(PRAISE, '').replace(PRAISE_BEHIND, '');
