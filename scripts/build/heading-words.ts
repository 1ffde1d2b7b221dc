import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { headingWordsOf } from '../../src/text/heading-keys';
import { root } from '../setup/root.mjs';
import { alikeOrder } from './alike-order';

/** The words of headings as the page script looks them up, so that no page folds them again. */

const source = join(root, 'src/headings/words/headings.json');
const replaced = join(root, 'src/page/text/heading-words');
const id = '\0heading-words.js';

const list = z.array(z.string());
const Words = z.catchall(z.object({ naming: list, turning: list, bracketed: list, denied: list }), list);

/** The module that stands for `src/page/text/heading-words.ts`: texts, which engines read faster than code. */
export function headingWordsModule(): string {
  const { keys, ...words } = headingWordsOf(Words.parse(JSON.parse(readFileSync(source, 'utf8'))));
  const ordered = Object.entries(keys).map(([section, joined = '']) => [
    section,
    alikeOrder(joined.split('|')).join('|'),
  ]);
  const text = JSON.stringify(Object.fromEntries(ordered));
  const lists = Object.entries(words).map(
    ([name, phrases]) => `${name}: ${JSON.stringify(alikeOrder(phrases).join('|'))}.split('|'),`,
  );
  return `export const headingWords = { keys: JSON.parse(${JSON.stringify(text)}), ${lists.join(' ')} };\n`;
}

/** The Vite plugin that puts it where that file is imported. */
export const headingWords = () => ({
  name: 'heading-words',
  enforce: 'pre' as const,
  apply: 'build' as const,
  resolveId: (from: string, importer: string | undefined): string | null =>
    importer !== undefined && from.startsWith('.') && resolve(dirname(importer), from) === replaced
      ? id
      : null,
  load: (from: string): string | null => (from === id ? headingWordsModule() : null),
});
