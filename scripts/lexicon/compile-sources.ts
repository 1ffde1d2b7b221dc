import { compileLexicon } from '../../src/lexicon/compile/compile';
import { compileCosing } from '../../src/lexicon/compile/compile-cosing';
import type { CompiledLexicon } from '../../src/lexicon/compile/schema';
import { holdsName, type PackedNames, unpackNames } from '../../src/lexicon/cosing/pack';
import { type NameWords, nameWords } from './name-words';
import { readCosing, readEverydayWords, readFamilies, readVocabularies } from './sources';

/** Compiles the data files on disk. Throws an error that names the file that is wrong. */
export function compileSources(): { lexicon: CompiledLexicon; cosing: PackedNames; words: NameWords } {
  const cosing = compileCosing(readCosing());
  const names = unpackNames(cosing);
  const holds = (key: string) => holdsName(names, key);
  const lexicon = compileLexicon(readFamilies(), readVocabularies(), {
    holds,
    everyday: readEverydayWords(),
  });
  const vocabularies = readVocabularies();
  const often = vocabularies.filter(({ file }) => file.endsWith('/common.txt'));
  return { lexicon, cosing, words: nameWords([readCosing(), ...readFamilies(), ...vocabularies], often) };
}
