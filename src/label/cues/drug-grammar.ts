import { andsAndPlus } from '../names/conjunctions';
import words from '../words/drug.json';

/** What the sentences of drug labels are put together from: parts of patterns, and how to follow one. */

/** The most spaces between words: shops double them, but none prints a page of them. */
export const GAP = '\\s{1,3}';
/** The phrases as alternatives, the longest first. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${phrases
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll('.', '\\.').replaceAll(' ', GAP))
    .join('|')})`;
/** A few words without a sign between them: "each gram of # contains", "in a # of". */
export const FEW = `(?:[^\\s,.;:()\\d]{1,24}${GAP}){0,4}?`;
export const NUMBER = '\\d{1,4}(?:[.,]\\d{1,5})?';
/** Scripts without spaces print the next word at once. */
export const END_OF_WORD = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])';
/** "10 mg", "0.025 %" */
export const AMOUNT = `${NUMBER}\\s?${anyOf(words.units)}${END_OF_WORD}`;

/** A pattern that matches only where it is told to. */
export const sticky = (pattern: string): RegExp => new RegExp(pattern, 'iuy');
export const behindWord = (pattern: string): string => `(?<![\\p{L}\\d.,])${pattern}`;
/** "of", which may be glued to the drug: "d'adapalène". */
export const OF = `(?:${anyOf(words.of)}(?:(?<=['’])|${GAP}))?`;
/** What joins two drugs. */
export const AND = `(?:\\s{0,2}[,;+&、，]\\s{0,2}(?:${anyOf(andsAndPlus)}${GAP})?|${GAP}${anyOf(andsAndPlus)}${GAP})`;
/** "as the active ingredient in a base of" */
export const CARRIER = `\\s{0,2},?\\s{0,2}(?:${anyOf(words.asActive)},?${GAP})?${anyOf(words.in)}${GAP}${FEW}${anyOf(words.madeOf)}(?:\\s?[:：])?${GAP}`;

/** Where a sticky pattern that matches at `at` ends; null if it doesn't. */
export const endAt = (pattern: RegExp, line: string, at: number): number | null => {
  pattern.lastIndex = at;
  const length = pattern.exec(line)?.[0].length;
  return length === undefined ? null : at + length;
};
