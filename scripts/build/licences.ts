import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** The file of the built extension with every licence. */
export const licencesFile = 'licences.txt';

/**
 * Our own licence, and those of everything in the extension that others made. Most of them ask to be handed on with
 * each copy, and a zip file in a store is one. `npm run licences` makes THIRD_PARTY.md.
 */
export const licences = (): string =>
  ['LICENSE', 'THIRD_PARTY.md'].map((name) => readFileSync(join(root, name), 'utf8').trim()).join('\n\n\n') +
  '\n';
