import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './step.mjs';

const readLock = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    // Nothing is installed yet, or an installation was interrupted.
    return null;
  }
};

/**
 * Compares npm's record of its last install with the lock, package by package, because file times mean nothing after a
 * checkout. npm writes that record last, so an interrupted install counts as none.
 * @param {string} folder
 */
export function installedAsLocked(folder) {
  const locked = readLock(join(folder, 'package-lock.json'));
  const installed = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/** The command that runs npm with these arguments. Uses npm's own file if npm started us, so that no shell is needed. */
export function npm(...words) {
  const args = [...words, '--no-audit', '--no-fund', '--no-update-notifier'];
  const file = process.env.npm_execpath;
  if (file?.endsWith('.js')) return [process.execPath, [file, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

/** @param {{ quiet: boolean }} options */
export async function installPackages({ quiet }) {
  const [program, args] = npm('ci');
  await run('Installing packages', program, args, { quiet, cwd: root });
}
