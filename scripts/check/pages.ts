import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { readSavedPage } from '../browser/saved-page';
import { inOneLine } from '../failure';
import { progress } from '../setup/step.mjs';
import type { Output } from './output';
import { PageReader } from './page-reader';
import { WrongUsage } from './usage';

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  file: z.string(),
  url: z._default(z.nullish(z.string()), ''),
});

/** Reads all pages that `file` names, one report a line. Throws `WrongUsage` when `file` itself cannot be read. */
export async function checkPages(file: string, out: Output): Promise<void> {
  const lines = (await readIndex(file)).split(/\r?\n/);
  const last = lines.filter((line) => line.trim() !== '').length;
  const reader = new PageReader();
  // On a terminal the reports themselves show that it goes on.
  const shown = process.stdout.isTTY ? null : progress('Reading pages', { quiet: true });
  try {
    let done = 0;
    for (const [index, text] of lines.entries()) {
      if (text.trim() === '') continue;
      shown?.update(`Reading pages: ${done} of ${last}`);
      await out.attempt(`line ${index + 1}`, async () => {
        const row = Row.parse(JSON.parse(text));
        const saved = await readSavedPage(join(dirname(file), row.file), row.url ?? '').catch(
          (error: unknown) => {
            throw new Error(`${row.file}: ${inOneLine(error)}`);
          },
        );
        const { report, listing, ms, marks } = await reader.read(saved);
        out.json({ id: row.id, ...report, ms, marks, ...(listing ? { listing } : {}) });
      });
      done += 1;
    }
  } finally {
    shown?.done();
    await reader.close();
  }
}

async function readIndex(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new WrongUsage(
      `--pages needs a file that lists saved pages; ${file} cannot be read: ${inOneLine(error)}`,
    );
  }
}
