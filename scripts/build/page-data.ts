import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../setup/root.mjs';

/**
 * The data that pages carry, as a build takes it: the same values as the files hold, side by side in two
 * modules, so that what repeats from file to file is written once when it is compressed. The sources stay as
 * they are, and whatever does not build (tests, the command line) reads them.
 */

const source = join(root, 'src');

/** The word lists and the lexicon, by the file that is imported. */
export const wordFiles = [
  'lexicon/compiled.json',
  'page/lists/words/name-parts.json',
  'page/text/words/foreign-names.json',
  'label/words/section-words.json',
  'headings/words/headings.json',
  'verdict/words/product-kinds.json',
  'verdict/words/devices.json',
  'verdict/words/actives.json',
  'verdict/words/pore-claims.json',
] as const;

const read = (file: string): unknown => JSON.parse(readFileSync(join(source, file), 'utf8'));

/** What a step's proof is made of: for people who mend a shop file, not for pages. */
const proof = new Set(['seen', 'evidence']);

function withoutProof(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProof);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !proof.has(key))
      .map(([key, held]) => [key, withoutProof(held)]),
  );
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);

const nameOf = (index: number) => `data${index}`;
const constant = (name: string, value: unknown) => `export const ${name} = ${written(value)};\n`;

/** Stands between the words of a list. */
const between = '|';

/** The value as code. A list of words is one text, parted when it is read: quotes and commas weigh, too. */
function written(value: unknown): string {
  const children = Array.isArray(value) ? value : [];
  if (children.length > 2 && children.every((one) => typeof one === 'string' && !one.includes(between)))
    return `/* @__PURE__ */ ${JSON.stringify(children.join(between))}.split('${between}')`;
  if (Array.isArray(value)) return `[${children.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, held]) => `${JSON.stringify(key)}:${written(held)}`);
  return `{${pairs.join()}}`;
}

/** The module of all word lists; each is an export, so that a chunk takes only what it asks for. */
export const wordsModule = (): string =>
  wordFiles.map((file, index) => constant(nameOf(index), read(file))).join('');

/** The module that stands for `src/shops/all.ts`. */
export const shopsModule = (): string =>
  constant('platforms', withoutProof(filesIn('shops/platforms').map(read))) +
  constant('shops', withoutProof(filesIn('shops').map(read)));

const words = '\0page-data/words.js';
const shops = '\0page-data/shops.js';
const single = (index: number) => `\0page-data/words-${index}.js`;

/** The Vite plugin that puts these modules where the files are imported. */
export function pageData() {
  const ids = new Map<string, string>([
    [join(source, 'shops/all'), shops],
    ...wordFiles.map((file, index): [string, string] => [join(source, file), single(index)]),
  ]);
  return {
    name: 'page-data',
    enforce: 'pre' as const,
    apply: 'build' as const,
    resolveId(id: string, importer: string | undefined): string | null {
      if (id.startsWith('\0page-data/')) return id;
      return importer === undefined || !id.startsWith('.')
        ? null
        : (ids.get(resolve(dirname(importer), id)) ?? null);
    },
    load(id: string): string | null {
      if (id === words) return wordsModule();
      if (id === shops) return shopsModule();
      const index = wordFiles.findIndex((_, at) => id === single(at));
      return index < 0 ? null : `export { ${nameOf(index)} as default } from ${JSON.stringify(words)};`;
    },
  };
}
