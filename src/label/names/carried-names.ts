import type { Meaning } from '@/lexicon/lookup';
import { findStrength, type Strength } from '@/text/percent';
import type { CarriedName } from './entry';
import type { EntryPart } from './entry-parts';

/** A flagged name among the parts, and how it is printed there. */
export interface FlaggedPart {
  part: EntryPart;
  flag: Meaning & { is: 'flag' };
}

/** "Retinol (in Alcohol)": the alcohol counts as well, unless the entry is one itself. */
export const otherAlcohols = (
  outer: FlaggedPart['flag'],
  flagged: readonly FlaggedPart[],
): readonly CarriedName[] =>
  carriedOf(flagged.filter(({ flag }) => flag.family === 'drying-alcohol' && flag.family !== outer.family));

/** Each flagged name once, with the strength printed beside it. */
export function carriedOf(
  flagged: readonly FlaggedPart[],
  ofAll: Strength | null = null,
): readonly CarriedName[] {
  const names = new Map<Meaning, CarriedName>();
  for (const { part, flag } of flagged) {
    const strength = findStrength(part.text) ?? ofAll;
    if (!names.has(flag))
      names.set(flag, {
        text: part.text,
        start: part.start,
        meaning: flag,
        percent: strength?.percent ?? null,
        below: strength?.below ?? false,
      });
  }
  return [...names.values()];
}
