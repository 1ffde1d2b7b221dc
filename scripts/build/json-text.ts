import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../setup/root.mjs';

/**
 * Word lists and tables as texts for `JSON.parse`, which engines read in half the time of the same data as code. The
 * service worker reads all of them each time it wakes. Small files stay code: a build leaves out what is not used of it.
 */

const src = join(root, 'src');
/** In characters. */
const smallest = 10_000;
const mark = '\0json-text:';

/** The Vite plugin that inserts these texts where such files are imported. */
export const jsonText = () => ({
  name: 'json-text',
  enforce: 'pre' as const,
  apply: 'build' as const,
  resolveId(from: string, importer: string | undefined): string | null {
    if (!from.endsWith('.json') || importer === undefined) return null;
    const file = from.startsWith('@/') ? join(src, from.slice(2)) : resolve(dirname(importer), from);
    if (!file.startsWith(src) || readFileSync(file, 'utf8').length < smallest) return null;
    return `${mark}${file}.js`;
  },
  load(id: string): string | null {
    if (!id.startsWith(mark)) return null;
    const text = JSON.stringify(JSON.parse(readFileSync(id.slice(mark.length, -'.js'.length), 'utf8')));
    return `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});\n`;
  },
});
