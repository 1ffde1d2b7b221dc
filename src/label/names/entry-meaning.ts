import type { Meaning } from '@/lexicon/lookup';
import type { Alike, CarriedName } from './entry';

/** What a printed entry means, and the names that stand in it. */
export interface EntryMeaning {
  meaning: Meaning | undefined;
  carried: readonly CarriedName[];
  alike: readonly Alike[];
  repaired: boolean;
  understood: boolean;
}

export const noCarried: readonly CarriedName[] = [];
export const noAlike: readonly Alike[] = [];

export const KNOWN: Meaning = { is: 'known' };

/** The meaning of an entry that the lexicon has as it is printed. */
export const understoodAs = (meaning: Meaning, carried = noCarried, alike = noAlike): EntryMeaning => ({
  meaning,
  carried,
  alike,
  repaired: false,
  understood: true,
});
