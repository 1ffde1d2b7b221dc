import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { emptyProduct, type Product } from '../../src/report/product';
import { ownLabels } from '../accuracy/labelled';
import { demoAnswer, demoListings, demoPages } from '../browser/demo';
import { readSavedPage, type SavedPage } from '../browser/saved-page';
import { root } from '../setup/root.mjs';

const words = z._default(z.nullish(z.string()), '');
const ProductRow = z.object({ title: words, brand: words, category: words, ingredients: words });
const PageRow = z.object({ file: z.string(), url: words });

/** Where collected labels and saved pages stand, if they do: beside the project, as `npm run accuracy` has it. */
export const usualFolder = join(root, '../shared/corpus');

const labelFiles = ['labels/gold.jsonl', 'labels/lists.jsonl.gz'];

/** Every product with a list that was collected in `folder`; the project's own cases where there are none. */
export function productsToJudge(folder: string): { of: string; products: Product[] } {
  const files = labelFiles.map((name) => join(folder, name)).filter(existsSync);
  const collected = files.flatMap((file) => rowsOf(file).map((row) => productOf(ProductRow.parse(row))));
  const own = () => ownLabels().map(({ product }) => product);
  const products = (collected.length > 0 ? collected : own()).filter(({ lists }) => lists.length > 0);
  return { of: collected.length > 0 ? 'collected labels' : 'our own cases', products };
}

function rowsOf(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

const productOf = ({ title, brand, category, ingredients }: z.infer<typeof ProductRow>): Product => ({
  ...emptyProduct,
  title: title ?? '',
  brand: brand ?? '',
  category: category ?? '',
  lists: ingredients ? [{ text: ingredients, source: 'pasted' }] : [],
});

/** The saved pages of `folder`, read one at a time; the demo shop's where there are none. */
export function pagesToRead(folder: string): { of: string; count: number; pages: AsyncIterable<SavedPage> } {
  const index = join(folder, 'pages.jsonl');
  if (!existsSync(index)) {
    const all = [...demoPages.map(({ page, at }) => ({ page, at })), ...demoListings];
    return { of: 'demo pages', count: all.length, pages: demo(all) };
  }
  const rows = rowsOf(index).map((row) => PageRow.parse(row));
  return { of: 'saved pages', count: rows.length, pages: saved(dirname(index), rows) };
}

async function* saved(folder: string, rows: readonly z.infer<typeof PageRow>[]): AsyncGenerator<SavedPage> {
  for (const { file, url } of rows) yield await readSavedPage(join(folder, file), url ?? '');
}

async function* demo(pages: readonly { page: string; at: string }[]): AsyncGenerator<SavedPage> {
  for (const { at } of pages) {
    const { contentType, body } = await demoAnswer(at);
    yield { url: at, contentType, html: Buffer.from(body) };
  }
}
