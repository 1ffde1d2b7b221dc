import { execFileSync } from 'node:child_process';
import * as z from 'zod';
import { linesOfIndex, SavedPages } from '../shops/saved-pages';
import { files, isPresent, linesOf, parts } from './corpus';
import { listsOnPages, type ReadPage } from './lists-on-pages';
import { scored, sumOf } from './scorer';
import { share, shareOf, table } from './table';

const Row = z.object({ id: z.string() });
const Sum = z.object({ n: z.number(), verdict: z.number(), contact: z.number(), kind: z.number() });

const idOf = (line: string) => Row.parse(JSON.parse(line)).id;

/** Saved pages, read in a browser; null without the corpus. It takes minutes. */
export async function pagesTable(): Promise<string[] | null> {
  if (!isPresent(files.pages) || !isPresent(files.pagesGold)) return null;
  const most = 256 * 1024 * 1024;
  const command = ['run', '--silent', 'check', '--', '--pages', files.pages];
  const reports = execFileSync('npm', command, { maxBuffer: most })
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const gold = linesOf(files.pagesGold);
  return [
    '## Saved pages',
    '',
    ...table(
      ['pages', 'number', 'verdict', 'contact', 'kind'],
      parts.map(({ name, holds }) => {
        const labels = gold.filter((line) => holds(idOf(line)));
        const sum = Sum.parse(sumOf(scored(files.scorePages, labels, reports)));
        return [name, sum.n, share(sum.verdict), share(sum.contact), share(sum.kind)];
      }),
    ),
    '',
    ...(await listsTable()),
  ];
}

/** Lists on all saved pages, with the shop files and as a shop that has none is read. */
async function listsTable(): Promise<string[]> {
  const withFile: ReadPage[] = [];
  const without: ReadPage[] = [];
  const saved = await SavedPages.beside(files.pages);
  try {
    for (const line of await linesOfIndex(files.pages)) {
      const { id, page, names } = await saved.check(line);
      withFile.push({ id, product: page.product, names: names ?? [] });
      without.push({ id, product: page.without.product, names: names ?? [] });
    }
  } finally {
    await saved.close();
  }
  return [
    'Leave one shop out: "without" reads each page as if its own shop had no file, as on a shop that we don\'t know.',
    '',
    ...table(
      ['lists on saved pages', 'pages with a list', 'found', 'exact', 'pages without', 'invented'],
      [
        ...parts.map((part) => listsRow('with shop files', part, withFile)),
        ...parts.map((part) => listsRow("without its own shop's", part, without)),
      ],
    ),
    '',
  ];
}

function listsRow(how: string, { name, holds }: (typeof parts)[number], pages: readonly ReadPage[]) {
  const counts = listsOnPages(pages.filter(({ id }) => holds(id)));
  return [
    `${name}, ${how}`,
    counts.pages,
    shareOf(counts.found, counts.pages),
    shareOf(counts.exact, counts.pages),
    counts.without,
    counts.invented.length,
  ];
}
