import { foldCase } from '@/text/fold';
import words from './words/misspelled-words.json';

/**
 * Slips in one word that occur in every name it is part of ("Cetearyl Alchohol"), and that are no other word. The names
 * themselves are too short, or too many, to guess them letter by letter as `misspelling.ts` does.
 */
const rightly = new Map(
  Object.entries(words).flatMap(([word, slips]) => slips.map((slip) => [slip, word] as const)),
);
const SLIP = new RegExp(`(?<!\\p{L})(?:${[...rightly.keys()].join('|')})(?!\\p{L})`, 'giu');

/** The name with such words spelled rightly; the same text where there are none. Linear. */
export const spelledRightly = (name: string): string =>
  name.replace(SLIP, (slip) => rightly.get(foldCase(slip)) ?? slip);
