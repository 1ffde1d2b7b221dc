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
  'LICENSE',
  'THIRD_PARTY.md',
];

type Target = 'chrome' | 'firefox';

const builtFor = (target: Target) => join(root, '.output', `${target}-mv3`);

/** Where `wxt build` puts the extension for Chromium. */
export const builtExtension = builtFor('chrome');

/** Where it puts the one for Firefox. */
export const builtForFirefox = builtFor('firefox');

const stampOf = (target: Target) => join('.output', `built-${target}`);

const isBuilt = (target: Target) =>
  isFresh(stampOf(target), from) && existsSync(join(builtFor(target), 'manifest.json'));

/**
 * Builds the extension if a source is newer than the last build. Safe to call from several processes at once. Throws
 * `StepFailed` with the build's output when the build fails.
 */
export async function buildWhereNeeded({
  target = 'chrome',
  quiet = false,
}: {
  target?: Target;
  quiet?: boolean;
} = {}): Promise<void> {
  if (isBuilt(target)) return;
  await withLock('build', async () => {
    if (isBuilt(target)) return;
    const began = new Date();
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const label = target === 'chrome' ? 'Building the extension' : 'Building the extension for Firefox';
    await run(label, process.execPath, [wxt, 'build', '--browser', target], { quiet });
    mkdirSync(join(root, '.output'), { recursive: true });
    writeFileSync(join(root, stampOf(target)), '');
    // The start counts: a source saved during the build is newer than what was built.
    utimesSync(join(root, stampOf(target)), began, began);
  });
}
