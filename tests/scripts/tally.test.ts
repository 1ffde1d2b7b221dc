import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sum, tallyOf, tallyOfTests } from '../../scripts/test/tally';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pore-truth-tally-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One letter a test: passed, failed, skipped. */
const results = async (...files: { failed: boolean; tests: string }[]) => {
  const file = join(folder, 'results.json');
  const status = new Map([
    ['p', 'passed'],
    ['f', 'failed'],
    ['s', 'skipped'],
  ]);
  const testResults = files.map(({ failed, tests }) => ({
    status: failed ? 'failed' : 'passed',
    assertionResults: [...tests].map((letter) => ({ status: status.get(letter) })),
  }));
  const numPassedTests =
    files
      .map(({ tests }) => tests)
      .join('')
      .split('p').length - 1;
  await writeFile(file, JSON.stringify({ numPassedTests, testResults }));
  return file;
};

it('adds up steps and tests', async () => {
  const file = await results({ failed: true, tests: 'pfpf' }, { failed: false, tests: 'ppp' });
  const tests = await tallyOfTests(file, false);
  expect(sum([tallyOf(true), tallyOf(false), tests])).toEqual({ passed: 6, failed: 3 });
});

it('counts a file that failed before its tests ran as one failure', async () => {
  const file = await results({ failed: true, tests: 'ss' }, { failed: false, tests: 'p' });
  expect(await tallyOfTests(file, false)).toEqual({ passed: 1, failed: 1 });
});

it('counts a run that failed without a failing file as one failure', async () => {
  expect(await tallyOfTests(await results({ failed: false, tests: 'p' }), false)).toEqual({
    passed: 1,
    failed: 1,
  });
  expect(await tallyOfTests(join(folder, 'nothing.json'), false)).toEqual({ passed: 0, failed: 1 });
});
