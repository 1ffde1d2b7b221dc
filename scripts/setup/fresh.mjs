import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** When the file, or the newest file below the folder, was last written; 0 if there is none. */
function newest(path, ignore) {
  if (ignore.has(path)) return 0;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time changes when a file is removed.
  return readdirSync(path).reduce(
    (time, name) => Math.max(time, newest(join(path, name), ignore)),
    stat.mtimeMs,
  );
}

/**
 * True if `made` exists and nothing in `from` was written after it. Paths are relative to the checkout.
 * @param {string} made
 * @param {string[]} from
 * @param {string[]} [ignore]
 */
export function isFresh(made, from, ignore = []) {
  const stat = statSync(join(root, made), { throwIfNoEntry: false });
  if (!stat) return false;
  const ignored = new Set(ignore.map((path) => join(root, path)));
  return from.every((path) => newest(join(root, path), ignored) <= stat.mtimeMs);
}
