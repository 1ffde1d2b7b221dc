import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { claimsIn } from '../../src/report/claims';
import type { Report } from '../../src/report/report';
import { plainText } from '../../src/text/plain-text';
import { progress } from '../setup/step.mjs';
import { judgeLabel } from './label';
import { linesOf } from './lines';
import type { Output } from './output';

const text = z._default(z.nullish(z.string()), '');

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  title: text,
  brand: text,
  category: text,
  ingredients: text,
  howTo: text,
  description: text,
});

/** Judges one parsed line. Throws a `ZodError` where it is no product. */
export function judgeRow(value: unknown): { id: string | number } & Report {
  const row = Row.parse(value);
  const ingredients = row.ingredients ?? '';
  const given = {
    title: row.title ?? '',
    brand: row.brand ?? '',
    category: row.category ?? '',
    howTo: plainText(row.howTo ?? '').text,
    claims: claimsIn(plainText(row.description ?? '').text, [ingredients]),
  };
  return { id: row.id, ...judgeLabel(ingredients, given) };
}

/** Judges one product a line and prints one report a line, in the same order; a line it cannot judge is reported. */
export async function checkJsonl(input: Readable, out: Output): Promise<void> {
  let number = 0;
  // On a terminal the reports themselves show the progress.
  const shown = process.stdout.isTTY ? null : progress('Judging', { quiet: true });
  for await (const line of linesOf(input)) {
    number += 1;
    shown?.update(`Judging line ${number}`);
    if (line.trim() === '') continue;
    await out.attempt(`line ${number}`, async () => out.json(judgeRow(JSON.parse(line))));
  }
  shown?.done();
}
