import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The private corpus and the faults lie beside the project: shops' texts are not ours to publish. */
const shared = join(import.meta.dirname, '../../../shared');

export const files = {
  gold: join(shared, 'corpus/labels/gold.jsonl'),
  bounds: join(shared, 'corpus/labels/bounds.jsonl'),
  pages: join(shared, 'corpus/pages.jsonl'),
  pagesGold: join(shared, 'corpus/pages-gold.jsonl'),
  faults: join(shared, 'faults/labels.jsonl'),
  scoreFaults: join(shared, 'faults/check_faults.py'),
  scoreBounds: join(shared, 'corpus/score_bounds.py'),
  scorePages: join(shared, 'corpus/score_pages.py'),
} as const;

export const isPresent = (file: string): boolean => existsSync(file);

/** The lines of a file of JSON lines, unparsed. */
export const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** One in so many rows is frozen. */
const share = 5;

/**
 * True for a row of the frozen part, which is measured and never looked at: a fifth of every table, chosen by the
 * first 32 bits of the SHA-256 of the row's id.
 */
export const isFrozen = (id: string): boolean =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % share === 0;

export const parts = [
  { name: 'frozen', title: 'frozen part: only ever measured', holds: isFrozen },
  {
    name: 'open',
    title: 'open part: rules were made with these at hand',
    holds: (id: string) => !isFrozen(id),
  },
] as const;
