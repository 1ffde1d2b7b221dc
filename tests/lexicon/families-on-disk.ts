import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/lexicon/compile';
import { FamilyFile } from '../../src/lexicon/schema';

const folder = join(import.meta.dirname, '../../src/lexicon');

const read = (sub: string, ending: string): SourceFile[] =>
  readdirSync(join(folder, sub))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      file: `src/lexicon/${sub}/${name}`,
      text: readFileSync(join(folder, sub, name), 'utf8'),
    }));

export const familySources = read('families', '.json');
export const vocabularySources = read('vocabulary', '.txt');
export const families = familySources.map(({ text }) => FamilyFile.parse(JSON.parse(text)));

/** Every spelling that a file gives for a name: official, synonyms, languages. */
export const spellings = (name: {
  name: string;
  also?: string[] | undefined;
  in?: Record<string, string[]> | undefined;
}): string[] => [name.name, ...(name.also ?? []), ...Object.values(name.in ?? {}).flat()];
