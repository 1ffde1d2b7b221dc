/** Says which steps of which shop file succeed on saved pages. 0: checked, 1: some page could not be read, 2: wrong usage. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { leaveOneShopOut, type ReadWithout } from './accuracy/leave-one-shop-out';
import { NoBrowser } from './browser/launch';
import { ModulePage } from './browser/module-page';
import { readSavedPage } from './browser/saved-page';
import { makeOutput } from './check/output';
import { progress, StepFailed } from './setup/step.mjs';
import type { PageResult } from './shops/in-page';
import { inWords, tallyOf } from './shops/tally';

const usage = `npm run shops -- --check PAGES.jsonl

PAGES.jsonl names one saved page a line: {"id", "file", "url", "names"}. "file" is relative to PAGES.jsonl; "names", the
list as printed, may be left out. Prints for every shop which steps of its file held, failed, or were never tried, and
how many lists are found, and read exactly, with the page's own shop file switched off.`;

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  file: z.string(),
  url: z._default(z.nullish(z.string()), ''),
  names: z._default(z.nullish(z.array(z.string())), null),
});

class WrongUsage extends Error {}

async function checkShops(file: string): Promise<boolean> {
  const out = makeOutput();
  const lines = (await readIndex(file)).split(/\r?\n/).filter((line) => line.trim() !== '');
  const reader = await ModulePage.open('scripts/shops/entry.ts');
  const shown = process.stdout.isTTY ? progress('Checking pages', { quiet: true }) : null;
  const results: { id: string; page: PageResult }[] = [];
  const left: ReadWithout[] = [];
  try {
    for (const [index, line] of lines.entries()) {
      shown?.update(`Checking pages: ${index} of ${lines.length}`);
      await out.attempt(`line ${index + 1}`, async () => {
        const row = Row.parse(JSON.parse(line));
        const page = await checkPage(reader, join(dirname(file), row.file), row.url ?? '');
        const id = String(row.id);
        results.push({ id, page });
        if (row.names !== null && row.names !== undefined && row.names.length > 0)
          left.push({ id, product: page.without.product, names: row.names });
      });
    }
  } finally {
    shown?.done();
    await reader.close();
  }
  out.text(inWords(tallyOf(results)));
  if (left.length > 0) out.text(`\n${leftOutInWords(left)}`);
  return !out.failed();
}

async function checkPage(reader: ModulePage, file: string, url: string): Promise<PageResult> {
  const saved = await readSavedPage(file, url);
  return reader.page.evaluate(
    async ([path, html, address]) => {
      const entry: typeof import('./shops/entry') = await import(path);
      return entry.check(html, address);
    },
    [reader.module, saved.html.toString('utf8'), saved.url] as const,
  );
}

function leftOutInWords(pages: readonly ReadWithout[]): string {
  const { pages: all, found, exact, wrong } = leaveOneShopOut(pages);
  const share = (part: number) => `${part} of ${all} (${(part / all).toFixed(3)})`;
  return [
    `With their own shop's file switched off: found ${share(found)}, exact ${share(exact)}`,
    ...(wrong.length > 0 ? [`  not exact: ${wrong.join(', ')}`] : []),
  ].join('\n');
}

async function readIndex(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongUsage(`--check wants a file that names saved pages; ${file} cannot be read: ${why}`);
  }
}

function fileToCheck(args: string[]): string | null {
  try {
    const { values } = parseArgs({
      args,
      options: { check: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return null;
    if (values.check === undefined) throw new WrongUsage('no --check given');
    return values.check;
  } catch (error) {
    throw error instanceof WrongUsage
      ? error
      : new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

try {
  const file = fileToCheck(process.argv.slice(2));
  if (file === null) process.stdout.write(`${usage}\n`);
  else if (!(await checkShops(file))) process.exitCode = 1;
} catch (error) {
  const isUsage = error instanceof WrongUsage;
  if (!isUsage && !(error instanceof NoBrowser || error instanceof StepFailed)) throw error;
  process.stderr.write(`${error.message}\n${isUsage ? `\n${usage}\n` : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}
