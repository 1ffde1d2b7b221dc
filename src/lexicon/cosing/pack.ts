import { fingerprintOf } from './fingerprint';

/**
 * The table of names as it ships. Spelled out, 28,700 names weigh 160 kB of gzip however they are written; their
 * sorted fingerprints weigh 67 kB. Every name of the table is found. A name outside is taken for one of them
 * once in 150,000 times, which is why the table decides nothing but "known" and the functions that are shown.
 */
export interface PackedNames {
  count: number;
  /** Golomb-Rice code of the gaps between sorted fingerprints, as base64. */
  gaps: string;
  /** The different sets of functions, the most frequent first, as `setOfFunctions` writes them, with spaces between. */
  sets: string;
  /** The set of each fingerprint, in their order: one sign, or two for the rare ones. */
  setOf: string;
}

/** The bits of a gap that are written as they are; the rest is counted out. Best for 2^32 / 30,000. */
const lowBits = 17;

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
  return {
    count: entries.length,
    gaps: toBase64(riceCode(entries.map(([fingerprint]) => fingerprint))),
    sets: sets.join(' '),
    setOf: entries.map(([, set]) => written(place.get(set) ?? 0)).join(''),
  };
}

function written(index: number): string {
  if (index < single) return signs.charAt(index);
  const rest = index - single;
  const pairs = signs.length - single;
  if (rest >= pairs * signs.length) throw new Error('More sets of functions than two signs can tell apart.');
  return signs.charAt(single + Math.floor(rest / signs.length)) + signs.charAt(rest % signs.length);
}

function riceCode(sorted: readonly number[]): Uint8Array {
  const bits: number[] = [];
  let before = 0;
  for (const each of sorted) {
    const gap = each - before;
    before = each;
    for (let left = Math.floor(gap / 2 ** lowBits); left > 0; left--) bits.push(1);
    bits.push(0);
    for (let bit = lowBits - 1; bit >= 0; bit--) bits.push((gap >>> bit) & 1);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, at) => {
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
  });
  return bytes;
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The table in memory: `sets[setOf[i]]` are the functions of the name with the fingerprint `sorted[i]`. */
export interface Names {
  sorted: Uint32Array;
  sets: string[];
  setOf: Uint16Array;
}

export function unpackNames({ count, gaps, sets, setOf }: PackedNames): Names {
  const bytes = atob(gaps);
  const sorted = new Uint32Array(count);
  let at = 0;
  const nextBit = () => {
    const bit = (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
    at++;
    return bit;
  };
  let before = 0;
  for (let index = 0; index < count; index++) {
    let high = 0;
    while (nextBit() === 1) high++;
    let low = 0;
    for (let bit = 0; bit < lowBits; bit++) low = (low << 1) | nextBit();
    before += high * 2 ** lowBits + low;
    sorted[index] = before;
  }
  return { sorted, sets: sets.split(' '), setOf: unpackSets(setOf, count) };
}

function unpackSets(text: string, count: number): Uint16Array {
  const value = new Uint8Array(128);
  for (let index = 0; index < signs.length; index++) value[signs.charCodeAt(index)] = index;
  const next = (at: number) => value[text.charCodeAt(at)] ?? 0;
  const sets = new Uint16Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    const first = next(at++);
    sets[index] = first < single ? first : single + (first - single) * signs.length + next(at++);
  }
  return sets;
}

/** How often a guess is corrected by its distance before the rest of the way is walked. */
const corrections = 2;

/** The place of a name's fingerprint, or -1. Fingerprints spread evenly, so a guess is close: interpolation search. */
export function placeOf({ sorted }: Names, key: string): number {
  const wanted = fingerprintOf(key);
  const density = sorted.length / 2 ** 32;
  let at = Math.floor(wanted * density);
  for (let left = corrections; left > 0; left--) {
    const guess = at + Math.trunc((wanted - (sorted[at] ?? wanted)) * density);
    at = Math.min(Math.max(guess, 0), sorted.length - 1);
  }
  while (at > 0 && (sorted[at] ?? 0) > wanted) at--;
  while (at < sorted.length && (sorted[at] ?? wanted) < wanted) at++;
  return sorted[at] === wanted ? at : -1;
}
