import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LabelledCase } from './schema';

/** All labelled cases of this folder, by theme. Throws with the file's name if one is malformed. */
export function loadCases(): { theme: string; cases: LabelledCase[] }[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const parsed = z
        .array(LabelledCase)
        .min(1)
        .safeParse(JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
      if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
      return { theme: name.replace(/\.json$/, ''), cases: parsed.data };
    });
}
