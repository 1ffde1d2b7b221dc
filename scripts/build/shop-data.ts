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

const filesIn = (place: string): unknown[] =>
  readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) =>
      JSON.parse(readFileSync(join(place, name), 'utf8'), (key, value: unknown) =>
        notes.has(key) ? undefined : value,
      ),
    );

/** The module that replaces `src/shops/all.ts`. */
export function shopsModule(): string {
  const text = JSON.stringify({ platforms: filesIn(join(folder, 'platforms')), shops: filesIn(folder) });
  return `export const { platforms, shops } = /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});\n`;
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
