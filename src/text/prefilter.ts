/**
 * Rules out quickly that a word is a key of a table, so that only a few words of a text are cut out and looked up. A hash
 * collision costs time and nothing else.
 */
const size = 1 << 13;

export const makePrefilter = (): Uint8Array => new Uint8Array(size);

/** The hash of a word, built letter by letter from 0. */
export const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

export function markHash(prefilter: Uint8Array, hash: number): void {
  prefilter[hash & (size - 1)] = 1;
}

/** False where no key has this hash. */
export const mayBegin = (prefilter: Uint8Array, hash: number): boolean => prefilter[hash & (size - 1)] === 1;
