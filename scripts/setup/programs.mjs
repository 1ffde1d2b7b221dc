import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './step.mjs';

/** @param {string} file */
export const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Missing, or not executable.
    return false;
  }
};

/**
 * The first of these programs that exists: by name on PATH, else by its full path.
 * @param {string[]} names
 * @param {string[]} elsewhere
 * @returns {string | null}
 */
export function findProgram(names, elsewhere) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = names.flatMap((name) => folders.flatMap((f) => endings.map((e) => join(f, name + e))));
  return [...onPath, ...elsewhere].find(isExecutable) ?? null;
}

/** One `apt-get update` is enough for everything that a set-up installs. */
let asked = null;

/**
 * Installs a Debian package, on Debian and as root. Elsewhere it does nothing. A failure is reported on stderr.
 * @param {string} name as a person calls it
 * @param {string} debianPackage
 * @param {{ quiet: boolean }} options
 */
export async function installOnDebian(name, debianPackage, { quiet }) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get'))
    return;
  const apt = ['DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  try {
    asked ??= run('Asking Debian for its packages', 'env', [...apt, 'update', '-q'], { quiet });
    await asked;
    const install = [...apt, 'install', '-y', '-q', '--no-install-recommends', debianPackage];
    await run(`Installing ${name}`, 'env', install, { quiet });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
  }
}
