import { foldCase } from '@/text/fold';
import slips from './words/misspelled-words.json';

/**
 * Slips in one word that occur in every name it is part of ("Cetearyl Alchohol"), and that are no other word; a root is
 * the beginning of a longer word ("Salycilsäure", "salycilique"). The names themselves are too short, or too many, to
 * guess them letter by letter as `misspelling.ts` does.
 */
const rightly = new Map(
  Object.values(slips)
    .flatMap((group) => Object.entries<string[]>(group))
    .flatMap(([word, wrongly]) => wrongly.map((slip) => [slip, word] as const)),
);
const anyOf = (group: Readonly<Record<string, readonly string[]>>) => Object.values(group).flat().join('|');
const SLIP = new RegExp(
  `(?<!\\p{L})(?:(?:${anyOf(slips.words)})(?!\\p{L})|(?:${anyOf(slips.roots)}))`,
  'giu',
);

/** The name with such words spelled rightly; the same text where there are none. Linear. */
export const spelledRightly = (name: string): string =>
  name.replace(SLIP, (slip) => rightly.get(foldCase(slip)) ?? slip);
