/**
 * Rules out quickly that a word is a key of a table, so that only a few words of a text are cut out and looked up. A hash
 * collision costs time and nothing else.
 */
const bits = 1 << 16;

/** One bit for each remainder of a hash: with a byte for each, a fifth of the words of a text would pass a table of headings. */
export const makePrefilter = (): Uint8Array => new Uint8Array(bits >> 3);

/** The hash of a word, built letter by letter from 0. */
export const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

export function markHash(prefilter: Uint8Array, hash: number): void {
  const byte = (hash & (bits - 1)) >> 3;
  prefilter[byte] = (prefilter[byte] ?? 0) | (1 << (hash & 7));
}

/** As much of a hash as the table tells apart. Never negative. */
export const shortHash = (hash: number): number => hash & (bits - 1);

/** False where no key has this hash, or its `shortHash`. */
export const mayBegin = (prefilter: Uint8Array, hash: number): boolean =>
  (((prefilter[(hash & (bits - 1)) >> 3] ?? 0) >> (hash & 7)) & 1) === 1;
