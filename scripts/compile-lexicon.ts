import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../src/lexicon/compile';

/** Writes `src/lexicon/compiled.json` from the family files and the vocabulary. Exit 1 says what is wrong where. */
const folder = join(import.meta.dirname, '../src/lexicon');
const read = (sub: string, ending: string) =>
  readdirSync(join(folder, sub))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      file: `src/lexicon/${sub}/${name}`,
      text: readFileSync(join(folder, sub, name), 'utf8'),
    }));

try {
  const compiled = compileLexicon(read('families', '.json'), read('vocabulary', '.txt'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'compiled.json'), `${JSON.stringify(compiled)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
