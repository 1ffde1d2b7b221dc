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

const results = async (passed: number, failed: number) => {
  const file = join(folder, 'results.json');
  await writeFile(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
  return file;
};

it('adds up steps and tests', async () => {
  const tests = await tallyOfTests(await results(7, 2), false);
  expect(sum([tallyOf(true), tallyOf(false), tests])).toEqual({ passed: 8, failed: 3 });
});

it('counts a run that failed without a failing test', async () => {
  expect(await tallyOfTests(await results(7, 0), false)).toEqual({ passed: 7, failed: 1 });
  expect(await tallyOfTests(join(folder, 'nothing.json'), false)).toEqual({ passed: 0, failed: 1 });
});
