/**
 * `npm test`: formatting and lint, types, unit and DOM tests, the build, end-to-end tests in Chromium, and in Firefox
 * if there is one. The last line is "N passed, N failed". With words after `--`, only the test files whose path
 * contains one of them; a word that no path contains is an error, and then nothing runs. What failed is named once more at
 * the end, so that the last lines of a long log are enough.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhereNeeded } from './browser/build';
import { howToGetFirefox, whyNoFirefox } from './setup/firefox.mjs';
import { root } from './setup/root.mjs';
import { StepFailed } from './setup/step.mjs';
import { sum, type Tally, tallyOf, tallyOfTests } from './test/tally';
import { UNHANDLED_ERRORS } from './test/unhandled-errors';

const filters = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'pore-truth-test-'));

/** Runs a program of the project's packages and passes its output through; true if it succeeds. */
function runs(program: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

async function vitest(name: string, ...projects: string[]): Promise<Tally> {
  const files = {
    results: join(folder, `${projects.join('-')}.json`),
    unhandled: join(folder, `${projects.join('-')}.unhandled.json`),
  };
  process.env[UNHANDLED_ERRORS] = files.unhandled;
  const passed = await runs('vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    '--reporter=./scripts/test/unhandled-errors.ts',
    `--outputFile.json=${files.results}`,
    ...(filters.length > 0 ? ['--passWithNoTests', ...filters] : []),
  ]);
  return tallyOfTests(name, files, passed);
}

async function build(): Promise<boolean> {
  try {
    await buildWhereNeeded({ target: 'chrome' });
    await buildWhereNeeded({ target: 'firefox' });
    return true;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(error.message);
    return false;
  }
}

/** Not every machine has a Firefox that will do: that is reported, but is not a failure. */
async function firefox(name: string): Promise<Tally> {
  const why = whyNoFirefox();
  if (why === null) return vitest(name, 'firefox');
  console.log(`skipped: ${why}. ${howToGetFirefox}`);
  return { passed: 0, failures: [] };
}

const steps: { name: string; always: boolean; run: (name: string) => Promise<Tally> }[] = [
  {
    name: 'Format and lint',
    always: false,
    run: async (name) =>
      tallyOf(name, await runs('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
  },
  {
    name: 'Types',
    always: false,
    run: async (name) => tallyOf(name, await runs('typescript/bin/tsc', ['--noEmit'])),
  },
  { name: 'Unit and DOM tests', always: true, run: (name) => vitest(name, 'unit', 'dom') },
  { name: 'Build', always: true, run: async (name) => tallyOf(name, await build()) },
  { name: 'End-to-end tests', always: true, run: (name) => vitest(name, 'e2e') },
  { name: 'End-to-end tests in Firefox', always: true, run: firefox },
];

/** Words that no test file has in its path: a typing mistake must not look like a passed test. */
async function unmatched(): Promise<string[]> {
  const files = (await readdir(join(root, 'tests'), { recursive: true })).map((file) => join('tests', file));
  return filters.filter((word) => !files.some((file) => /\.test\.tsx?$/.test(file) && file.includes(word)));
}

const tallies: Tally[] = [];
for (const word of await unmatched()) {
  console.error(`No test file has "${word}" in its path. Nothing was run.`);
  tallies.push(tallyOf(`No test file has "${word}" in its path`, false));
}
for (const { name, always, run } of tallies.length > 0 ? [] : steps) {
  if (filters.length > 0 && !always) continue;
  console.log(`\n${name}`);
  tallies.push(await run(name));
}
await rm(folder, { recursive: true, force: true });

const { passed, failures } = sum(tallies);
if (failures.length > 0) console.log(['\nFailed:', ...failures].join('\n  '));
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
