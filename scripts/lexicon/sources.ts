import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/lexicon/compile/compile';

/** Where the lexicon's data files are, and where they are compiled to. */
export const lexiconFolder = join(import.meta.dirname, '../../src/lexicon');

const read = (sub: string, ending: string): SourceFile[] =>
  readdirSync(join(lexiconFolder, sub))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      file: `src/lexicon/${sub}/${name}`,
      text: readFileSync(join(lexiconFolder, sub, name), 'utf8'),
    }));

/** The data files on disk, sorted by name. */
export const readFamilies = (): SourceFile[] => read('families', '.json');
export const readVocabularies = (): SourceFile[] => read('vocabulary', '.txt');

const file = (name: string): SourceFile => ({
  file: `src/lexicon/${name}`,
  text: readFileSync(join(lexiconFolder, name), 'utf8'),
});

/** CosIng's names with their functions, and those names that are everyday words. */
export const readCosing = (): SourceFile => file('cosing/names.tsv');
export const readEverydayWords = (): SourceFile => file('cosing/everyday-words.txt');
