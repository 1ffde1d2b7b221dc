import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../setup/root.mjs';

/** How many checks passed, and what failed: for each failure a line that names it. */
export interface Tally {
  passed: number;
  failures: string[];
}

const Assertion = z.object({
  status: z.string(),
  fullName: z.string(),
  failureMessages: z.nullish(z.array(z.string())),
});

const Result = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(Assertion),
    }),
  ),
});

/** The tally of a single check. */
export const tallyOf = (name: string, passed: boolean): Tally =>
  passed ? { passed: 1, failures: [] } : { passed: 0, failures: [name] };

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failures: tallies.flatMap(({ failures }) => failures),
});

const Unhandled = z.array(z.object({ message: z.string(), stack: z.optional(z.string()) }));

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

/** What `UnhandledErrors` wrote, a line for each. */
async function unhandled(run: string, file: string): Promise<string[]> {
  // No file: the run ended before it wrote one, which counts as a failure by itself.
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return Unhandled.parse(JSON.parse(text)).map(
    ({ message, stack }) => `${run}, outside of any test: ${(stack ?? message).split(/\n\s*/, 4).join(' ')}`,
  );
}

/** The files that a run of vitest writes for `tallyOfTests`. */
export interface ResultFiles {
  results: string;
  unhandled: string;
}

/**
 * Counts the tests in the file that vitest's JSON reporter wrote. A test file that failed without a failing test (it
 * does not load, its setup threw) counts as one failure, as does each error outside of any test, and a run that failed
 * without either.
 */
export async function tallyOfTests(run: string, files: ResultFiles, passed: boolean): Promise<Tally> {
  // No file: the run ended before it wrote one.
  const text = await readFile(files.results, 'utf8').catch(() => null);
  if (text === null) return tallyOf(run, passed);
  const { numPassedTests, testResults } = Result.parse(JSON.parse(text));
  const ofTests = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const path = relative(root, name);
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      return tests.length > 0
        ? tests.map(
            ({ fullName, failureMessages }) =>
              `${path} > ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
          )
        : [`${path}: ${firstLine(message ?? '')}`];
    });
  const failures = [...ofTests, ...(await unhandled(run, files.unhandled))];
  return { passed: numPassedTests, failures: passed || failures.length > 0 ? failures : [run] };
}
