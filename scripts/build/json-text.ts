import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../setup/root.mjs';
import { alikeOrder } from './alike-order';

/**
 * Word lists and tables as texts for `JSON.parse`, which engines read in half the time of the same data as code. The
 * service worker reads all of them each time it wakes. Small files stay code: a build leaves out what is not used of it.
 * A list of words becomes one text, since its quotes would weigh as much as some of its words.
 */

const src = join(root, 'src');
/** In characters. */
const smallest = 10_000;
const smallestWordList = 4_000;
/** The page reader uses all of its words. */
const smallestOfPage = 400;
const page = join(src, 'page');
const mark = '\0json-text:';
/** Stands between the words of a list; no word holds it. */
const between = '|';
const isWordList = /[\\/]words[\\/][^\\/]+\.json$/;

const splitter = '\0json-text-lists.js';
/** Undoes `joined`. */
const splitterModule = `const split = (value) => {
  if (typeof value === 'string') return value.includes('${between}') ? value.split('${between}') : value;
  for (const key in value) value[key] = split(value[key]);
  return value;
};
export default split;
`;

/** Lists of the page reader whose words are searched for anywhere in a text, or where a word of it begins. */
const implying: Readonly<Record<string, (word: string, other: string) => boolean>> = {
  inside: (word, other) => word.includes(other),
  otherScripts: (word, other) => word.includes(other),
  starts: (word, other) => word.startsWith(other),
};

/** The data without the words that another of their list finds too. */
const withoutImplied = (data: unknown): unknown =>
  JSON.parse(
    JSON.stringify(data, (name, words: unknown) => {
      const implies = implying[name];
      if (implies === undefined || !Array.isArray(words)) return words;
      return words.filter((word) => !words.some((other) => other !== word && implies(word, other)));
    }),
  );

const asWritten = (words: readonly string[]) => words;

/** The data with each list of two words or more as one text. `order` is that of the words. */
function joined(value: unknown, order: (words: readonly string[]) => readonly string[]): unknown {
  if (typeof value === 'string' && value.includes(between))
    throw new Error(`"${value}" holds the sign that stands between words`);
  if (Array.isArray(value)) {
    const items = value.map((item) => joined(item, order));
    const words = items.filter((item) => typeof item === 'string');
    return items.length > 1 && words.length === items.length ? order(words).join(between) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, joined(item, order)]));
}

/** The Vite plugin that inserts these texts where such files are imported. */
export const jsonText = () => ({
  name: 'json-text',
  enforce: 'pre' as const,
  apply: 'build' as const,
  resolveId(from: string, importer: string | undefined): string | null {
    if (from === splitter) return from;
    if (!from.endsWith('.json') || importer === undefined) return null;
    const file = from.startsWith('@/') ? join(src, from.slice(2)) : resolve(dirname(importer), from);
    const least = !isWordList.test(file)
      ? smallest
      : file.startsWith(page)
        ? smallestOfPage
        : smallestWordList;
    if (!file.startsWith(src) || readFileSync(file, 'utf8').length < least) return null;
    return `${mark}${file}.js`;
  },
  load(id: string): string | null {
    if (id === splitter) return splitterModule;
    if (!id.startsWith(mark)) return null;
    const file = id.slice(mark.length, -'.js'.length);
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parsed = (of: unknown) => `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(of))})`;
    if (!isWordList.test(file)) return `export default ${parsed(data)};\n`;
    const lists = file.startsWith(page) ? joined(withoutImplied(data), alikeOrder) : joined(data, asWritten);
    return `import split from ${JSON.stringify(splitter)};\nexport default /* @__PURE__ */ split(${parsed(lists)});\n`;
  },
});
