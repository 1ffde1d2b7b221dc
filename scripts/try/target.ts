import { existsSync } from 'node:fs';
import { isWebAddress } from '../browser/web-address';

/** What `npm start` opens. */
export type Target = { kind: 'demo' } | { kind: 'file'; file: string } | { kind: 'address'; url: string };

/** Reads the argument after `--`. Null if it is neither a file nor a web address. */
export function targetOf(word: string | undefined): Target | null {
  if (word === undefined) return { kind: 'demo' };
  if (isWebAddress(word)) return { kind: 'address', url: word };
  return existsSync(word) ? { kind: 'file', file: word } : null;
}
