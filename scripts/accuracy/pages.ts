import { execFileSync } from 'node:child_process';
import * as z from 'zod';
import { files, isPresent, linesOf, parts } from './corpus';
import { scored, sumOf } from './scorer';
import { share, table } from './table';

const Row = z.object({ id: z.string() });
const Sum = z.object({ n: z.number(), verdict: z.number(), contact: z.number(), kind: z.number() });

const idOf = (line: string) => Row.parse(JSON.parse(line)).id;

/** Saved pages, read by the built extension in a browser; null without the corpus. It takes minutes. */
export function pagesTable(): string[] | null {
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
  ];
}
