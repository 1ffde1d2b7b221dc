/**
 * A set of names that can only be asked "are you in it?", at a third of the names' own weight: of each name 32
 * bits are kept, in order, as the gaps between them. Every name of the set is found. Of n names, a
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

/** What is packed: the gaps between fingerprints, each written in so many digits. */
export interface PackedFingerprints {
  digits: number;
  gaps: string;
}

/** The digits are the printed ASCII signs from "#" on, but the backslash, which strings would have to escape. */
const base = 91;
const [first, skipped] = [35, 92];

export function packFingerprints(names: readonly string[]): PackedFingerprints {
  const sorted = [...new Set(names.map(fingerprintOf))].sort((one, other) => one - other);
  const gaps = sorted.map((each, index) => each - (sorted[index - 1] ?? 0));
  let digits = 1;
  while (gaps.some((gap) => gap >= base ** digits)) digits++;
  return { digits, gaps: gaps.map((gap) => written(gap, digits)).join('') };
}

function written(gap: number, digits: number): string {
  let text = '';
  for (let left = gap; text.length < digits; left = Math.floor(left / base)) {
    const sign = first + (left % base);
    text = String.fromCharCode(sign < skipped ? sign : sign + 1) + text;
  }
  return text;
}

export function unpackFingerprints({ digits, gaps }: PackedFingerprints): Fingerprints {
  const sorted = new Uint32Array(gaps.length / digits);
  const starts = new Uint32Array(startOf(0xffffffff) + 1).fill(sorted.length);
  let before = 0;
  let start = 0;
  for (let index = 0, at = 0; index < sorted.length; index++) {
    let gap = 0;
    for (const end = at + digits; at < end; at++) {
      const sign = gaps.charCodeAt(at);
      gap = gap * base + sign - first - (sign > skipped ? 1 : 0);
    }
    before += gap;
    sorted[index] = before;
    while (start <= startOf(before)) starts[start++] = index;
  }
  return { sorted, starts };
}
