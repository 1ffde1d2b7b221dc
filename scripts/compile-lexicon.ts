import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../src/lexicon/compile/compile';
import { packLexicon } from '../src/lexicon/compile/pack';
import { lexiconFolder, readFamilies, readVocabularies } from './lexicon-sources';

/** Writes `src/lexicon/compiled.json` from the family files and the vocabulary. Exit 1 says what is wrong where. */
try {
  const compiled = packLexicon(compileLexicon(readFamilies(), readVocabularies()));
  writeFileSync(join(lexiconFolder, 'compiled.json'), `${JSON.stringify(compiled)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
