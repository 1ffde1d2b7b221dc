import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** How many checks held and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

const Result = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** One check that either holds or does not. */
export const tallyOf = (held: boolean): Tally => ({ passed: held ? 1 : 0, failed: held ? 0 : 1 });

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/**
 * Counts the tests in the file that vitest's JSON reporter wrote. A run that failed without a failing test
 * (a file that does not load, an error beside the tests) counts as one failure.
 */
export async function tallyOfTests(file: string, held: boolean): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return tallyOf(held);
  const { numPassedTests: passed, numFailedTests } = Result.parse(JSON.parse(text));
  return { passed, failed: held ? numFailedTests : Math.max(1, numFailedTests) };
}
