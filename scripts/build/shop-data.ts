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

/** What most files are called: their label without capitals, spaces and stops. */
const nameFrom = (label: unknown): string => String(label).toLowerCase().replace(/\W+/g, '-');

/** Files field by field: beside its like, each compresses better. 0 stands for nothing, or the name from the label. */
function columnsOf(files: readonly Fields[]): Record<string, unknown[]> {
  const fields = [...new Set(files.flatMap((file) => Object.keys(file)))];
  const isLeftOut = (field: string, file: Fields) =>
    !(field in file) || (field === 'name' && file.name === nameFrom(file.label));
  return Object.fromEntries(
    fields.map((field) => [
      field,
      files.map((file) => (isLeftOut(field, file) ? 0 : short(field, file[field]))),
    ]),
  );
}

/** Undoes the above. */
const restoring = `const fields = ${JSON.stringify(stepFields)};
const restored = (field) => (part) => {
  if (field === 'matches') return part.includes('://') ? part : 'https://' + part + '/*';
  if (!fields.includes(field)) return part;
  if (typeof part === 'string') return { from: 'css', selector: part };
  return part[0] ? { from: 'heading', within: part[0], section: part[1] } : part;
};
const files = (columns) =>
  columns.label.map((label, index) => {
    const file = { name: label.toLowerCase().replace(/\\W+/g, '-') };
    for (const field in columns) {
      const value = columns[field][index];
      if (value) file[field] = value.map ? value.map(restored(field)) : value;
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
