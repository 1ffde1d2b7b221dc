import * as z from 'zod';
import { judgeRow } from '../check/jsonl';
import { files, isPresent, linesOf, parts } from './corpus';
import { scored, sumOf } from './scorer';
import { shareOf, sourceName, table } from './table';

const Row = z.object({
  id: z.string(),
  source: z.string(),
  title: z.string(),
  brand: z.string(),
  category: z.string(),
  raw: z.string(),
});
const Sum = z.object({
  n: z.number(),
  lists_right: z.number(),
  exact: z.number(),
  f1: z.number(),
  false_lists: z.number(),
  missed: z.number(),
});

/** Where lists start, end and divide, by source; null without the corpus beside the project. */
export function boundariesTable(): string[] | null {
  if (!isPresent(files.bounds)) return null;
  const lines = linesOf(files.bounds).map((line) => ({ line, row: Row.parse(JSON.parse(line)) }));
  const measured = (chosen: typeof lines) => {
    const reports = chosen.map(({ row: { id, title, brand, category, raw } }) =>
      JSON.stringify(judgeRow({ id, title, brand, category, ingredients: raw })),
    );
    const labels = chosen.map(({ line }) => line);
    const sum = Sum.parse(sumOf(scored(files.scoreBounds, labels, reports)));
    return [
      sum.n,
      shareOf(sum.lists_right, sum.n),
      shareOf(sum.exact, sum.n),
      sum.f1.toFixed(3),
      sum.false_lists,
      sum.missed,
    ];
  };
  const open = lines.filter(({ row }) => parts[1].holds(row.id));
  const sources = [...new Set(open.map(({ row }) => row.source))].sort();
  return [
    '## Where lists start, end and divide',
    '',
    'Raw fields with their lists marked by hand. Exact: every list, every name, in order.',
    '',
    ...table(
      ['fields', 'number', 'lists right', 'exact', 'F1 of words', 'false lists', 'missed lists'],
      [
        ...parts.map(({ name, holds }) => [name, ...measured(lines.filter(({ row }) => holds(row.id)))]),
        ...sources.map((source) => [
          `open, ${sourceName(source)}`,
          ...measured(open.filter(({ row }) => row.source === source)),
        ]),
      ],
    ),
    '',
  ];
}
