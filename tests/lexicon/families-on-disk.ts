import { readFamilies, readVocabularies } from '../../scripts/lexicon/sources';
import { FamilyFile } from '../../src/lexicon/compile/schema';

export const familySources = readFamilies();
export const vocabularySources = readVocabularies();
export const families = familySources.map(({ text }) => FamilyFile.parse(JSON.parse(text)));

/** Every spelling of a name in a file: official, synonyms, languages. */
export const spellings = (name: {
  name: string;
  also?: string[] | undefined;
  in?: Record<string, string[]> | undefined;
}): string[] => [name.name, ...(name.also ?? []), ...Object.values(name.in ?? {}).flat()];
