/**
 * A set of names that can only be asked "are you in it?", at a third of the names' own weight: of each name 32
 * bits are kept, in order, as the gaps between them (Rice code). Every name of the set is found. Of n names, a
 * name outside is taken for one of them n times in 2^32: with 1,600, once in 2.7 million. That is good enough
 * to tell a list from prose, and never used for a name that is flagged or cleared.
 */
export interface Fingerprints {
  sorted: Uint32Array;
  /** Where the fingerprints begin that share their first bits. */
  starts: Uint32Array;
}

/** The first twelve of 32 bits: about one name to two starts. */
const startOf = (fingerprint: number): number => fingerprint >>> 20;

/** 32 bits of a name. Each step is one-to-one, so that names which differ in one letter never share them. */
export function fingerprintOf(name: string): number {
  let hash = name.length;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function holds({ sorted, starts }: Fingerprints, name: string): boolean {
  const wanted = fingerprintOf(name);
  let at = starts[startOf(wanted)] ?? 0;
  while ((sorted[at] ?? wanted) < wanted) at++;
  return at < sorted.length && sorted[at] === wanted;
}

/** What is packed: how many bits of each gap are written plainly, how many gaps, and the gaps in base 64. */
export interface PackedFingerprints {
  plain: number;
  count: number;
  gaps: string;
}

/** As many bits as the reader can take at once. */
const most = 24;

export function packFingerprints(names: readonly string[]): PackedFingerprints {
  const sorted = [...new Set(names.map(fingerprintOf))].sort((one, other) => one - other);
  const best = Math.round(Math.log2((2 ** 32 / Math.max(1, sorted.length)) * Math.LN2));
  const plain = Math.min(most, Math.max(0, best));
  let bits = '';
  let before = 0;
  for (const each of sorted) {
    const gap = each - before;
    before = each;
    bits += `${'1'.repeat(Math.floor(gap / 2 ** plain))}0`;
    if (plain > 0) bits += (gap % 2 ** plain).toString(2).padStart(plain, '0');
  }
  const bytes = bits.match(/.{1,8}/g) ?? [];
  const text = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte.padEnd(8, '0'), 2))).join('');
  return { plain, count: sorted.length, gaps: btoa(text) };
}

export function unpackFingerprints({ plain, count, gaps }: PackedFingerprints): Fingerprints {
  const bytes = atob(gaps);
  const whole = 2 ** plain;
  const sorted = new Uint32Array(count);
  const starts = new Uint32Array(startOf(0xffffffff) + 1);
  let at = 0;
  let left = 0;
  let bits = 0;
  let before = 0;
  /** The next bits, no more than `most` at once. */
  const take = (many: number): number => {
    while (left < many) {
      bits = (bits << 8) | bytes.charCodeAt(at++);
      left += 8;
    }
    left -= many;
    return (bits >>> left) & (2 ** many - 1);
  };
  for (let index = 0; index < count; index++) {
    while (take(1) === 1) before += whole;
    before += take(plain);
    sorted[index] = before;
  }
  // From the last to the first, so that what begins no fingerprint leads to the next one.
  for (let start = starts.length - 1, index = count; start >= 0; start--) {
    while (index > 0 && startOf(sorted[index - 1] ?? 0) >= start) index--;
    starts[start] = index;
  }
  return { sorted, starts };
}
