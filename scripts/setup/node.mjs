import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { installedAsLocked, npm } from './packages.mjs';
import { root } from './root.mjs';
import { run, StepFailed } from './step.mjs';

/** The oldest Node that the build and test tools support. */
const oldest = [22, 12];
const folder = join(root, 'tools', 'node');
const windows = process.platform === 'win32';
const ours = join(
  folder,
  'node_modules',
  `node-${windows ? 'win' : process.platform}-${process.arch}`,
  'bin',
  windows ? 'node.exe' : 'node',
);
const link = join(root, 'node_modules', '.bin', windows ? 'node.exe' : 'node');

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** True if the project needs its own Node: the machine's is too old, or ours is running already. */
function needsOwn() {
  return !isNewEnough() || (existsSync(ours) && realpathSync(ours) === realpathSync(process.execPath));
}

function isLinked() {
  if (windows) return existsSync(link);
  try {
    return lstatSync(link).isSymbolicLink() && join(dirname(link), readlinkSync(link)) === ours;
  } catch {
    // There is no such link yet.
    return false;
  }
}

/** The Node that runs the project's tools. */
export const goodNode = () => (needsOwn() ? ours : process.execPath);

export const nodeIsReady = () => !needsOwn() || (existsSync(ours) && installedAsLocked(folder) && isLinked());

/**
 * Installs the locked Node and links it into node_modules/.bin, which npm scripts put first on PATH.
 * @param {{ quiet: boolean }} options
 * @throws {StepFailed} if no such Node is published for this machine
 */
export async function bringNode({ quiet }) {
  if (!existsSync(ours) || !installedAsLocked(folder)) {
    const [program, args] = npm('ci', '--prefix', folder);
    await run('Fetching Node 24 (yours is too old for the build)', program, args, { quiet });
  }
  if (!existsSync(ours)) {
    throw new StepFailed(
      `Node ${oldest.join('.')} or newer is needed, this is ${process.versions.node}: get it from https://nodejs.org`,
    );
  }
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  if (windows) copyFileSync(ours, link);
  else symlinkSync(relative(dirname(link), ours), link);
}
