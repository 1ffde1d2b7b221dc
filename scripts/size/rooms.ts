import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { wordFiles } from '../build/page-data';

/**
 * What a bundle is made of, from the bundler's own account of it. Each module is minified alone and each room
 * compressed alone, so the figures are shares of the whole, not sizes of files.
 */
export interface Account {
  file: string;
  modules: { id: string; code: string }[];
}

/** The room that a module belongs to, as people know it. */
function roomOf(id: string): string {
  if (id.endsWith('page-data/shops.js')) return 'shops';
  const inSource = /\/src\/(?:(\w+)\/)?[^/]+(?:\/[^/]+)*$/.exec(id);
  if (id.includes('/node_modules/')) {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? 'packages';
    return `package ${name}`;
  }
  if (inSource) return inSource[1] === undefined ? 'code of src' : `code of ${inSource[1]}`;
  return id.includes('/entrypoints/') ? 'code of entrypoints' : 'the bundler';
}

/** The words module holds several files: each is told apart by the name of its constant. */
function* piecesOf({ id, code }: { id: string; code: string }): Generator<[room: string, code: string]> {
  if (!id.endsWith('page-data/words.js')) return yield [roomOf(id), code];
  for (const piece of code.split(/^(?=\s*(?:const|let|var) data\d+\b)/m)) {
    const file = wordFiles[Number(/data(\d+)/.exec(piece)?.[1])];
    yield [file === 'lexicon/compiled.json' ? 'lexicon' : 'words', piece];
  }
}

/** The share of each room in a bundle's gzip size, the largest first. */
export function shares(accounts: readonly Account[]): { room: string; share: number }[] {
  const code = new Map<string, string>();
  for (const { modules } of accounts)
    for (const each of modules)
      for (const [room, piece] of piecesOf(each)) code.set(room, (code.get(room) ?? '') + minified(piece));
  const weights = [...code].map(([room, text]) => ({ room, weight: gzipSync(text).length }));
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights
    .map(({ room, weight }) => ({ room, share: weight / whole }))
    .sort((one, other) => other.share - one.share);
}

/** Names at the top are shortened as in the bundle, where no other file can see them. */
const minified = (code: string): string =>
  minifySync('module.js', code, { module: true, mangle: { toplevel: true }, compress: false }).code;
