import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';

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
  if (id.endsWith('shop-data.js')) return 'shops';
  if (id.endsWith('heading-words.js')) return 'data of headings';
  const inSource = /\/src\/(?:(\w+)\/)?[^/]+(?:\/[^/]+)*$/.exec(id);
  if (id.includes('/node_modules/')) {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? 'packages';
    return `package ${name}`;
  }
  if (inSource) return `${/\.json(?:\.js)?$/.test(id) ? 'data' : 'code'} of ${inSource[1] ?? 'src'}`;
  return id.includes('/entrypoints/') ? 'code of entrypoints' : 'the bundler';
}

/** The share of each room in a bundle's gzip size, the largest first. */
export function shares(accounts: readonly Account[]): { room: string; share: number }[] {
  const code = new Map<string, string>();
  for (const { modules } of accounts)
    for (const { id, code: text } of modules)
      code.set(roomOf(id), (code.get(roomOf(id)) ?? '') + minified(text));
  const weights = [...code].map(([room, text]) => ({ room, weight: gzipSync(text).length }));
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights
    .map(({ room, weight }) => ({ room, share: weight / whole }))
    .sort((one, other) => other.share - one.share);
}

/** Names at the top are shortened as in the bundle, where no other file can see them. */
const minified = (code: string): string =>
  minifySync('module.js', code, { module: true, mangle: { toplevel: true }, compress: false }).code;
