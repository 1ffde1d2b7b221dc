import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** How many checks passed and how many failed. */
export interface Tally {
  passed: number;
  failed: number;
}

const Result = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** The tally of a single check. */
export const tallyOf = (held: boolean): Tally => ({ passed: held ? 1 : 0, failed: held ? 0 : 1 });

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/**
 * Counts the tests in the file that vitest's JSON reporter wrote. A test file that failed without a failing test (it
 * does not load, its setup threw) counts as one failure, and so does a run that failed without one.
 */
export async function tallyOfTests(file: string, held: boolean): Promise<Tally> {
  // No file: the run ended before it wrote one.
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return tallyOf(held);
  const { numPassedTests: passed, testResults } = Result.parse(JSON.parse(text));
  const failed = testResults
    .filter(({ status }) => status === 'failed')
    .map(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed').length)
    .reduce((total, tests) => total + Math.max(1, tests), 0);
  return { passed, failed: held ? failed : Math.max(1, failed) };
}
