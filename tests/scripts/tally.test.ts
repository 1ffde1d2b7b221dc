import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../scripts/setup/root.mjs';
import { sum, tallyOf, tallyOfTests } from '../../scripts/test/tally';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pore-truth-tally-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One letter a test: passed, failed, skipped. */
const results = async (
  files: { failed: boolean; tests: string }[],
  unhandled: { message: string }[] = [],
) => {
  const written = { results: join(folder, 'results.json'), unhandled: join(folder, 'unhandled.json') };
  await writeFile(written.unhandled, JSON.stringify(unhandled));
  const status = new Map([
    ['p', 'passed'],
    ['f', 'failed'],
    ['s', 'skipped'],
  ]);
  const testResults = files.map(({ failed, tests }, index) => ({
    name: join(root, 'tests', `${index + 1}.test.ts`),
    status: failed ? 'failed' : 'passed',
    message: failed && !tests.includes('f') ? 'Setup threw\n    at 1.test.ts' : '',
    assertionResults: [...tests].map((letter, place) => ({
      status: status.get(letter),
      fullName: `test ${place + 1}`,
      failureMessages: letter === 'f' ? ['Error: expected 1\n    at 1.test.ts'] : [],
    })),
  }));
  const numPassedTests =
    files
      .map(({ tests }) => tests)
      .join('')
      .split('p').length - 1;
  await writeFile(written.results, JSON.stringify({ numPassedTests, testResults }));
  return written;
};

it('adds up steps and tests, and names each failure with the first line of its message', async () => {
  const file = await results([
    { failed: true, tests: 'pfpf' },
    { failed: false, tests: 'ppp' },
  ]);
  const tests = await tallyOfTests('Tests', file, false);
  expect(sum([tallyOf('Build', true), tallyOf('Types', false), tests])).toEqual({
    passed: 6,
    failures: [
      'Types',
      `${join('tests', '1.test.ts')} > test 2: Error: expected 1`,
      `${join('tests', '1.test.ts')} > test 4: Error: expected 1`,
    ],
  });
});

it('counts a file that failed before its tests ran as one failure', async () => {
  const file = await results([
    { failed: true, tests: 'ss' },
    { failed: false, tests: 'p' },
  ]);
  expect(await tallyOfTests('Tests', file, false)).toEqual({
    passed: 1,
    failures: [`${join('tests', '1.test.ts')}: Setup threw`],
  });
});

it('counts a run that failed without a failing file as one failure', async () => {
  const failed = await tallyOfTests('Tests', await results([{ failed: false, tests: 'p' }]), false);
  expect(failed).toEqual({ passed: 1, failures: ['Tests'] });
  const nothing = { results: join(folder, 'nothing.json'), unhandled: join(folder, 'nothing-either.json') };
  expect(await tallyOfTests('Tests', nothing, false)).toEqual({ passed: 0, failures: ['Tests'] });
});

it('names an error outside of any test', async () => {
  const files = await results([{ failed: false, tests: 'p' }], [{ message: 'The browser closed' }]);
  expect(await tallyOfTests('Tests', files, false)).toEqual({
    passed: 1,
    failures: ['Tests, outside of any test: The browser closed'],
  });
});
