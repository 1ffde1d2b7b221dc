import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../setup/root.mjs';

/**
 * The shop files as a build takes them: every page of a known shop loads them, so the notes on where and when a step
 * was seen stay out, and all are one text for `JSON.parse`, which engines read faster than code. The sources stay as they
 * are, and whatever does not build (tests, the command line) reads them.
 */

const folder = join(root, 'src', 'shops');

/** For people who fix a shop file. */
const notes = new Set(['seen', 'evidence']);

const filesIn = (place: string): Fields[] =>
  readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) =>
      JSON.parse(readFileSync(join(place, name), 'utf8'), (key, value: unknown) =>
        notes.has(key) ? undefined : value,
      ),
    );

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a file that hold steps. */
const stepFields = ['title', 'brand', 'category', 'lists', 'howTo', 'claims'];

/** The two most frequent steps, without the words that all of them share. */
function shortStep(step: unknown): unknown {
  if (typeof step !== 'object' || step === null) return step;
  const { from, selector, within, section, ...more }: Fields = { ...step };
  if (Object.keys(more).length > 0) return step;
  if (from === 'css' && within === undefined && section === undefined) return selector;
  return from === 'heading' && selector === undefined ? [within, section] : step;
}

const shortMatch = (match: unknown): unknown => String(match).replace(/^https:\/\/([^*]+)\/\*$/, '$1');

const short = (field: string, value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  if (field === 'matches') return value.map(shortMatch);
  return stepFields.includes(field) ? value.map(shortStep) : value;
};

/** Files field by field: beside its like, each compresses better. 0 stands for nothing. */
function columnsOf(files: readonly Fields[]): Record<string, unknown[]> {
  const fields = [...new Set(files.flatMap((file) => Object.keys(file)))];
  return Object.fromEntries(
    fields.map((field) => [field, files.map((file) => (field in file ? short(field, file[field]) : 0))]),
  );
}

/** Undoes the above. */
const restoring = `const long = {
  matches: (match) => (match.includes('://') ? match : 'https://' + match + '/*'),
};
for (const field of ${JSON.stringify(stepFields)})
  long[field] = (step) =>
    typeof step === 'string'
      ? { from: 'css', selector: step }
      : Array.isArray(step)
        ? { from: 'heading', within: step[0], section: step[1] }
        : step;
const files = (columns) =>
  columns.name.map((_, index) => {
    const file = {};
    for (const field in columns) {
      const value = columns[field][index];
      if (value !== 0) file[field] = long[field] ? value.map(long[field]) : value;
    }
    return file;
  });
`;

/** The module that replaces `src/shops/all.ts`. */
export function shopsModule(): string {
  const columns = [join(folder, 'platforms'), folder].map((place) => columnsOf(filesIn(place)));
  const text = JSON.stringify(JSON.stringify(columns));
  return `${restoring}export const [platforms, shops] = /* @__PURE__ */ JSON.parse(${text}).map(files);\n`;
}

const id = '\0shop-data.js';

/** The Vite plugin that puts it where that file is imported. */
export const shopData = () => ({
  name: 'shop-data',
  enforce: 'pre' as const,
  apply: 'build' as const,
  resolveId: (from: string, importer: string | undefined): string | null =>
    importer !== undefined && from.startsWith('.') && resolve(dirname(importer), from) === join(folder, 'all')
      ? id
      : null,
  load: (from: string): string | null => (from === id ? shopsModule() : null),
});
