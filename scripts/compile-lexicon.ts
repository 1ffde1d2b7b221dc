import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSources } from './lexicon/compile-sources';
import { lexiconFolder } from './lexicon/sources';

/** `npm run lexicon`: compiles the lexicon's data files. Exit 1: one of them is wrong; the message says where. */
try {
  const { lexicon, cosing, words } = compileSources();
  const write = (name: string, content: unknown) =>
    writeFileSync(join(lexiconFolder, name), `${JSON.stringify(content)}\n`);
  write('compiled.json', lexicon);
  write('cosing/compiled.json', cosing);
  write('name-words.json', words);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
