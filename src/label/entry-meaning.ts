import type { Meaning } from '@/lexicon/lookup';
import type { Alike, CarriedName } from './label';

/** What a printed entry means, and the names that stand in it. */
export interface EntryMeaning {
  meaning: Meaning | undefined;
  carried: readonly CarriedName[];
  alike: readonly Alike[];
  repaired: boolean;
  understood: boolean;
}

export const none: readonly CarriedName[] = [];
export const nothing: readonly Alike[] = [];

export const KNOWN: Meaning = { is: 'known' };

/** The meaning of an entry that is printed as the lexicon has it. */
export const plain = (meaning: Meaning, carried = none, alike = nothing): EntryMeaning => ({
  meaning,
  carried,
  alike,
  repaired: false,
  understood: true,
});
