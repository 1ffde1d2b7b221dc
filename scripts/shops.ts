/** Says which steps of which shop file succeed on saved pages. 0: checked, 1: some page could not be read, 2: wrong usage. */
import { parseArgs } from 'node:util';
import { type ListsOnPages, listsOnPages } from './accuracy/lists-on-pages';
import { NoBrowser } from './browser/launch';
import { makeOutput } from './check/output';
import { progress, StepFailed } from './setup/step.mjs';
import { type CheckedPage, linesOfIndex, SavedPages } from './shops/saved-pages';
import { inWords, tallyOf } from './shops/tally';

const usage = `npm run shops -- --check PAGES.jsonl

PAGES.jsonl names one saved page a line: {"id", "file", "url", "names"}. "file" is relative to PAGES.jsonl; "names", the
list as printed, may be left out. Prints for every shop which steps of its file held, failed, or were never tried, and
how many lists are found, and read exactly, with the page's own shop file switched off.`;

class WrongUsage extends Error {}

async function checkShops(file: string): Promise<boolean> {
  const out = makeOutput();
  const lines = await readIndex(file);
  const saved = await SavedPages.beside(file);
  const shown = process.stdout.isTTY ? progress('Checking pages', { quiet: true }) : null;
  const results: CheckedPage[] = [];
  try {
    for (const [index, line] of lines.entries()) {
      shown?.update(`Checking pages: ${index} of ${lines.length}`);
      await out.attempt(`line ${index + 1}`, async () => {
        results.push(await saved.check(line));
      });
    }
  } finally {
    shown?.done();
    await saved.close();
  }
  out.text(inWords(tallyOf(results)));
  const left = results.flatMap(({ id, page, names }) =>
    names === null || names.length === 0 ? [] : [{ id, product: page.without.product, names }],
  );
  if (left.length > 0) out.text(`\n${leftOutInWords(listsOnPages(left))}`);
  return !out.failed();
}

function leftOutInWords({ pages, found, exact, wrong }: ListsOnPages): string {
  const share = (part: number) => `${part} of ${pages} (${(part / pages).toFixed(3)})`;
  return [
    `With their own shop's file switched off: found ${share(found)}, exact ${share(exact)}`,
    ...(wrong.length > 0 ? [`  not exact: ${wrong.join(', ')}`] : []),
  ].join('\n');
}

async function readIndex(file: string): Promise<string[]> {
  try {
    return await linesOfIndex(file);
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
