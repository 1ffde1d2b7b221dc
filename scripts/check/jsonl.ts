import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { progress } from '../setup/step.mjs';
import { judgeLabel } from './label';
import type { Output } from './output';

const text = z._default(z.nullish(z.string()), '');

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  title: text,
  brand: text,
  category: text,
  ingredients: text,
});

/** One product a line in, one report a line out, in the same order; a line that cannot be judged is complained of. */
export async function checkJsonl(input: Readable, out: Output): Promise<void> {
  let number = 0;
  // On a terminal the reports themselves show that it goes on.
  const shown = process.stdout.isTTY ? null : progress('Judging', { quiet: true });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    shown?.update(`Judging line ${number}`);
    if (line.trim() === '') continue;
    await out.attempt(`line ${number}`, async () => {
      const { id, title, brand, category, ingredients } = Row.parse(JSON.parse(line));
      const given = { title: title ?? '', brand: brand ?? '', category: category ?? '' };
      out.json({ id, ...judgeLabel(ingredients ?? '', given) });
    });
  }
  shown?.done();
}
