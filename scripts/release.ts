/**
 * `npm run release`: lints the Firefox build, makes the zip files twice, makes them again from the unpacked source zip
 * as a reviewer would, and compares all of them byte by byte. Exit 1: they differ, or something is not committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import * as z from 'zod/mini';
import { licencesFile } from './build/licences';
import { archivesOf, differing, type Hashes, hashesOf, holds, unpack } from './release/archives';
import { npm } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { run, StepFailed } from './setup/step.mjs';

const Package = z.object({ name: z.string(), version: z.string() });
const archives = archivesOf(Package.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))));

const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });

async function script(label: string, name: string, folder: string): Promise<void> {
  const [program, args] = npm('run', name);
  await run(label, program, args, { cwd: folder });
}

async function zip(label: string, folder: string): Promise<Hashes> {
  await script(label, 'zip', folder);
  return hashesOf(join(folder, '.output'), archives);
}

function expectSame(one: Hashes, other: Hashes, how: string): void {
  const names = differing(one, other);
  if (names.length > 0) throw new StepFailed(`Not the same ${how}: ${names.join(', ')}`);
}

/** Nothing uncommitted may be in a release, because the next checkout would not have it. */
function expectTracked(paths: string[]): void {
  const tracked = new Set(git('ls-files', '-z').split('\0'));
  const strangers = paths.filter((path) => !tracked.has(path));
  if (strangers.length > 0) throw new StepFailed(`Not in the repository: ${strangers.join(', ')}`);
}

/** Each extension carries the licences of what is in it; the sources have them as files of their own. */
function expectLicences(extensions: readonly string[]): void {
  const without = extensions.filter((name) => !holds(join(root, '.output', name), licencesFile));
  if (without.length > 0) throw new StepFailed(`Without ${licencesFile}: ${without.join(', ')}`);
}

/** npm put our own programs first on PATH; the copy has to work without them. */
function leaveOwnPrograms(): void {
  const folders = (process.env.PATH ?? '').split(delimiter);
  process.env.PATH = folders.filter((folder) => !folder.startsWith(root)).join(delimiter);
}

const folder = await mkdtemp(join(tmpdir(), 'pore-truth-release-'));
try {
  if (git('status', '--porcelain') !== '')
    throw new StepFailed('Commit first: a release is what is committed.');
  await script('Linting', 'lint:firefox', root);
  const first = await zip('Zipping', root);
  expectSame(first, await zip('Zipping again', root), 'when zipped again');
  expectLicences(archives.slice(0, -1));
  expectTracked(unpack(join(root, '.output', archives.at(-1) ?? ''), folder));
  leaveOwnPrograms();
  const rebuilt = await zip('Building from the sources zip', folder);
  expectSame(first, rebuilt, 'when built from the sources zip');
  for (const [name, hash] of Object.entries(first)) console.log(`${hash}  .output/${name}`);
  console.log('The same bytes when zipped again and when built from the sources zip.');
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
