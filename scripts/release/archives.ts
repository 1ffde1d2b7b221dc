import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** The zip files of a release: their SHA-256 by name. */
export type Hashes = Record<string, string>;

/** The files that `npm run zip` writes to `.output`. */
export const archivesOf = ({ name, version }: { name: string; version: string }): string[] =>
  ['chrome', 'firefox', 'sources'].map((part) => `${name}-${version}-${part}.zip`);

/** Throws if one of the files is missing. */
export const hashesOf = (folder: string, names: readonly string[]): Hashes =>
  Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );

/** The names of the files that differ. */
export const differing = (one: Hashes, other: Hashes): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]);

/** Whether an archive of the extension contains a file. */
export const holds = (archive: string, path: string): boolean =>
  Object.hasOwn(unzipSync(readFileSync(archive), { filter: ({ name }) => name === path }), path);

/** Unpacks an archive into a folder; gives the paths of its files. */
export function unpack(archive: string, into: string): string[] {
  const files = Object.entries(unzipSync(readFileSync(archive)));
  for (const [path, bytes] of files) {
    const file = join(into, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return files.map(([path]) => path);
}
