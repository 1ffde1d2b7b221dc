import { fingerprintOf } from './fingerprint';

/**
 * The table of names as it ships. Spelled out, 28,700 names weigh 160 kB of gzip however they are written; their
 * sorted fingerprints weigh 67 kB. Every name of the table is found. A name outside is taken for one of them
 * once in 150,000 times, which is why the table decides nothing but "known" and the functions that are shown.
 */
export interface PackedNames {
  /** For each bucket, one character each: how many names, bits for their gaps, and pairs of characters it has. */
  buckets: string;
  /** Golomb-Rice code of the gaps between the sorted fingerprints of each bucket, as base64. */
  gaps: string;
  /** The different sets of functions, the most frequent first, as `setOfFunctions` writes them, with spaces between. */
  sets: string;
  /** The set of each fingerprint, in their order: one sign, or two for the rare ones. */
  setOf: string;
}

/** The bits of a gap that are written as they are; the rest is counted out. Best for 2^32 / 30,000. */
const lowBits = 17;
/** Those, and the bit that ends the count. */
const bitsEach = lowBits + 1;
/** The first bits of a fingerprint give its bucket. A bucket is unpacked when one of its names is first looked up. */
const bucketBits = 9;
const restBits = 32 - bucketBits;

/** Printable ASCII without the quote and the backslash, which JSON would have to escape. */
const signs = Array.from({ length: 93 }, (_, index) => String.fromCharCode(index + 33))
  .join('')
  .replace(/["\\]/g, '');
/** Sets up to this one take one sign; the signs behind it begin a pair. */
const single = 64;

/** A set of functions as it is written, by their places in `cosmeticFunctions`. */
export const setOfFunctions = (places: readonly number[]): string =>
  [...places]
    .sort((one, other) => one - other)
    .map((place) => signs.charAt(place))
    .join('');

export const functionsOfSet = (set: string): number[] => [...set].map((sign) => signs.indexOf(sign));

/** Throws where two names share a fingerprint: change a constant of `fingerprintOf` then. */
export function packNames(functionsByKey: ReadonlyMap<string, string>): PackedNames {
  const byFingerprint = new Map<number, string>();
  const used = new Map<string, number>();
  for (const [key, functions] of functionsByKey) {
    const fingerprint = fingerprintOf(key);
    if (byFingerprint.has(fingerprint)) throw new Error(`"${key}" shares its fingerprint with another name.`);
    byFingerprint.set(fingerprint, functions);
    used.set(functions, (used.get(functions) ?? 0) + 1);
  }
  const sets = [...used].sort(([, one], [, other]) => other - one).map(([set]) => set);
  const place = new Map(sets.map((set, index) => [set, index]));
  const entries = [...byFingerprint].sort(([one], [other]) => one - other);
  const bits: number[] = [];
  let buckets = '';
  let setOf = '';
  for (let bucket = 0; bucket < 2 ** bucketBits; bucket++) {
    const inside = entries.filter(([fingerprint]) => fingerprint >>> restBits === bucket);
    const before = { bits: bits.length, signs: setOf.length };
    pushGaps(bits, bucket, inside);
    for (const [, set] of inside) setOf += written(place.get(set) ?? 0);
    const { length } = inside;
    buckets +=
      inOneSign(length) +
      inOneSign(bits.length - before.bits - length * bitsEach) +
      inOneSign(setOf.length - before.signs - length);
  }
  return { buckets, gaps: toBase64(bits), sets: sets.join(' '), setOf };
}

function inOneSign(count: number): string {
  if (count >= signs.length) throw new Error('A bucket holds more than a sign can tell: use more buckets.');
  return signs.charAt(count);
}

function written(index: number): string {
  if (index < single) return signs.charAt(index);
  const rest = index - single;
  const pairs = signs.length - single;
  if (rest >= pairs * signs.length) throw new Error('More sets of functions than two signs can tell apart.');
  return signs.charAt(single + Math.floor(rest / signs.length)) + signs.charAt(rest % signs.length);
}

function pushGaps(bits: number[], bucket: number, entries: readonly (readonly [number, string])[]): void {
  let before = bucket * 2 ** restBits;
  for (const [fingerprint] of entries) {
    const gap = fingerprint - before;
    before = fingerprint;
    for (let left = Math.floor(gap / 2 ** lowBits); left > 0; left--) bits.push(1);
    bits.push(0);
    for (let bit = lowBits - 1; bit >= 0; bit--) bits.push((gap >>> bit) & 1);
  }
}

function toBase64(bits: readonly number[]): string {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, at) => {
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
  });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The table in memory. */
export interface Names {
  /** The gaps as bytes, one a character. */
  gaps: string;
  sets: string[];
  setOf: string;
  buckets: Bucket[];
}

interface Bucket {
  count: number;
  /** Where its bits begin in `gaps`, and its characters in `setOf`. */
  bit: number;
  sign: number;
  /** Its sorted fingerprints; null until a name is looked up in it. */
  fingerprints: Uint32Array | null;
}

export function unpackNames({ buckets, gaps, sets, setOf }: PackedNames): Names {
  const unpacked: Bucket[] = [];
  let [bit, sign] = [0, 0];
  for (let at = 0; at < buckets.length; at += 3) {
    const count = valueAt(buckets, at);
    unpacked.push({ count, bit, sign, fingerprints: null });
    bit += count * bitsEach + valueAt(buckets, at + 1);
    sign += count + valueAt(buckets, at + 2);
  }
  return { gaps: atob(gaps), sets: sets.split(' '), setOf, buckets: unpacked };
}

/** What each character of `signs` stands for, by its code. */
const values = new Uint8Array(128);
for (let index = 0; index < signs.length; index++) values[signs.charCodeAt(index)] = index;
const valueAt = (text: string, at: number): number => values[text.charCodeAt(at)] ?? 0;

function unpackBucket(gaps: string, start: number, count: number, from: number): Uint32Array {
  const sorted = new Uint32Array(count);
  let at = from;
  const nextBit = () => {
    const bit = (gaps.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
    at++;
    return bit;
  };
  let before = start;
  for (let index = 0; index < count; index++) {
    let high = 0;
    while (nextBit() === 1) high++;
    let low = 0;
    for (let bit = 0; bit < lowBits; bit++) low = (low << 1) | nextBit();
    before += high * 2 ** lowBits + low;
    sorted[index] = before;
  }
  return sorted;
}

function find(names: Names, key: string): { bucket: Bucket; index: number } | null {
  const wanted = fingerprintOf(key);
  const number = wanted >>> restBits;
  const bucket = names.buckets[number];
  if (!bucket) return null;
  bucket.fingerprints ??= unpackBucket(names.gaps, number * 2 ** restBits, bucket.count, bucket.bit);
  const index = bucket.fingerprints.indexOf(wanted);
  return index < 0 ? null : { bucket, index };
}

/** True for a name of the table. */
export const holdsName = (names: Names, key: string): boolean => find(names, key) !== null;

/** The functions of a name as `setOfFunctions` writes them; null for a name outside the table. */
export function setOfName(names: Names, key: string): string | null {
  const found = find(names, key);
  if (!found) return null;
  const isPair = (at: number) => valueAt(names.setOf, at) >= single;
  let at = found.bucket.sign;
  for (let left = found.index; left > 0; left--) at += isPair(at) ? 2 : 1;
  const first = valueAt(names.setOf, at);
  const place = isPair(at) ? single + (first - single) * signs.length + valueAt(names.setOf, at + 1) : first;
  return names.sets[place] ?? null;
}
