import { foldKey } from '@/text/fold';
import { isColourant } from './colourants';
import { type PackedLexicon, unpackClears, unpackFlags } from './compile/pack';
import type { Family, Grade } from './compile/schema';
import compiled from './compiled.json';
import { type Fingerprints, holds, unpackFingerprints } from './fingerprints';

/** What a whole name means. "known" is a name of the vocabulary that no topic asks about. */
export type Meaning =
  | { is: 'flag'; family: Family; grade: Grade; name: string }
  | { is: 'clear'; why: string; name: string }
  | { is: 'known' };

const KNOWN: Meaning = { is: 'known' };

/** SD alcohols are written in dozens of ways; the number and letter after the words are free. */
const SD_ALCOHOL =
  /^(?:alcoholdenat)?(?:sd|speciallydenatured)alcohol(?:\d{1,2}[a-h]?(?:\d{1,3}(?:oh)?)?)?(?:alcoholdenat)?$/;
const lexicon: PackedLexicon = compiled;

let table: Map<string, Meaning> | undefined;
const longFlags: (readonly [string, Meaning])[] = [];
let known: Fingerprints | undefined;

function load(): Map<string, Meaning> {
  const map = new Map<string, Meaning>();
  for (const { why, name, keys } of unpackClears(lexicon)) {
    const meaning: Meaning = { is: 'clear', why, name };
    for (const key of keys) map.set(key, meaning);
  }
  for (const { family, grade, name, keys } of unpackFlags(lexicon)) {
    const meaning: Meaning = { is: 'flag', family, grade, name };
    for (const key of keys) {
      map.set(key, meaning);
      if (key.length >= 8) longFlags.push([key, meaning]);
    }
  }
  return map;
}

/** The meaning of a whole name by its folded key; undefined where nobody knows it. */
export function lookUpKey(key: string): Meaning | undefined {
  table ??= load();
  const found = table.get(key);
  if (found) return found;
  known ??= unpackFingerprints(lexicon.known);
  if (holds(known, key)) return KNOWN;
  if (key.includes('alcohol') && SD_ALCOHOL.test(key))
    return { is: 'flag', family: 'drying-alcohol', grade: 'drying', name: 'SD Alcohol' };
  if (isColourant(key)) return KNOWN;
  return undefined;
}

/** The meaning of a whole name as printed. */
export function lookUp(name: string): Meaning | undefined {
  return lookUpKey(foldKey(name));
}

/** Every flagged key of eight letters or more: what a misspelling may have meant. */
export function flaggedKeys(): readonly (readonly [string, Meaning])[] {
  table ??= load();
  return longFlags;
}
