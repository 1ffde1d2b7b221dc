import { flaggedKeys, type Meaning } from './lookup';

/** Shorter names are too near to others. */
const shortest = 8;

/**
 * The flagged name that a printed key probably meant: one letter wrong, missing, added or two swapped, on
 * eight letters or more. Call it only for unknown keys: "maleic" is a name of its own, not a slip of "malic".
 */
export function asMisspelling(key: string): Meaning | undefined {
  if (key.length < shortest || key.length > 40) return undefined;
  const head = key.slice(0, 3);
  const tail = key.slice(-3);
  index ??= indexed(flaggedKeys().filter(([flagged]) => flagged.length >= shortest));
  // One slip in eight letters or more leaves the first three or the last three as they were.
  const isMeant = ([flagged]: Flagged) => oneSlipApart(key, flagged);
  return (index.byHead.get(head)?.find(isMeant) ?? index.byTail.get(tail)?.find(isMeant))?.[1];
}

type Flagged = readonly [key: string, meaning: Meaning];

interface Index {
  /** By their first three letters, and by their last three. */
  byHead: ReadonlyMap<string, readonly Flagged[]>;
  byTail: ReadonlyMap<string, readonly Flagged[]>;
}

/** Built on first use. */
let index: Index | undefined;

function indexed(flagged: readonly Flagged[]): Index {
  const [byHead, byTail] = [new Map<string, Flagged[]>(), new Map<string, Flagged[]>()];
  for (const one of flagged)
    for (const [by, letters] of [
      [byHead, one[0].slice(0, 3)],
      [byTail, one[0].slice(-3)],
    ] as const) {
      const same = by.get(letters);
      if (same) same.push(one);
      else by.set(letters, [one]);
    }
  return { byHead, byTail };
}

/** True for two different strings that one edit (or one swap of neighbours) makes equal. Linear. */
export function oneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (i === long.length) return false;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  // Digits are no slips: "-12" and "-15" are two substances.
  if (isDigit(short[i]) || isDigit(long[i])) return false;
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
