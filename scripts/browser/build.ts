import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh } from '../setup/fresh.mjs';
import { withLock } from '../setup/lock.mjs';
import { root } from '../setup/root.mjs';
import { run } from '../setup/step.mjs';

const from = [
  'entrypoints',
  'src',
  'public',
  'scripts/build',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

type Target = 'chrome' | 'firefox';
const stampOf = (target: Target) => join('.output', target === 'chrome' ? 'built' : `built-${target}`);

/** Where `wxt build` lays the extension for Chromium. */
export const builtExtension = join(root, '.output', 'chrome-mv3');

/** Where it lays the one for Firefox. */
export const builtForFirefox = join(root, '.output', 'firefox-mv3');

const isBuilt = (target: Target) =>
  isFresh(stampOf(target), from) &&
  existsSync(join(target === 'chrome' ? builtExtension : builtForFirefox, 'manifest.json'));

interface Build {
  quiet?: boolean;
  target?: Target;
}

/**
 * Builds the extension where a source is newer than the last build; safe to call from several processes.
 * Throws `StepFailed` with the build's own words when it does not build.
 */
export async function buildWhereNeeded({ quiet = false, target = 'chrome' }: Build = {}): Promise<void> {
  if (isBuilt(target)) return;
  await withLock('build', async () => {
    if (isBuilt(target)) return;
    const began = new Date();
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    await run('Building the extension', process.execPath, [wxt, 'build', '-b', target], { quiet });
    mkdirSync(join(root, '.output'), { recursive: true });
    const stamp = stampOf(target);
    writeFileSync(join(root, stamp), '');
    // The time of the start: a source saved while the build ran is newer than what was built.
    utimesSync(join(root, stamp), began, began);
  });
}
