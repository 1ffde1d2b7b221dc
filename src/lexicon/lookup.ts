import { foldKey } from '@/text/fold';
import { isColourant } from './colourants';
import compiled from './compiled.json';
import { isCosmeticName } from './cosing';
import { type Family, families, type Grade, grades } from './family';

/** What a whole name means. "known" is a name of the vocabulary or of CosIng that no topic asks about. */
export type Meaning =
  | { is: 'flag'; family: Family; grade: Grade; name: string }
  | { is: 'clear'; why: string; name: string }
  | { is: 'known' };

const KNOWN: Meaning = { is: 'known' };

/** SD alcohols are written in dozens of ways; the number and letter after the words are free. */
const SD_ALCOHOL =
  /^(?:alcoholdenat)?(?:sd|speciallydenatured)alcohol(?:\d{1,2}[a-h]?(?:\d{1,3}(?:oh)?)?)?(?:alcoholdenat)?$/;

interface Tables {
  meanings: ReadonlyMap<string, Meaning>;
  /** Names of CosIng that prose holds as well. */
  everyday: ReadonlySet<string>;
  longFlags: readonly (readonly [string, Meaning])[];
}

let tables: Tables | undefined;

function load(): Tables {
  const { flags, clears, known, everyday } = compiled;
  const meanings = new Map<string, Meaning>();
  const longFlags: (readonly [string, Meaning])[] = [];
  const keysOf = (keys: string) => (keys === '' ? [] : keys.split(' '));
  for (const key of keysOf(known)) meanings.set(key, KNOWN);
  for (const { why, name, keys } of clears)
    for (const key of keysOf(keys)) meanings.set(key, { is: 'clear', why, name });
  for (const { name, keys, ...flag } of flags) {
    const family = families.find((each) => each === flag.family);
    const grade = grades.find((each) => each === flag.grade);
    if (!family || !grade) throw new Error(`compiled.json: ${name} is of no family. Run npm run lexicon.`);
    const meaning: Meaning = { is: 'flag', family, grade, name };
    for (const key of keysOf(keys)) {
      meanings.set(key, meaning);
      if (key.length >= 8) longFlags.push([key, meaning]);
    }
  }
  return { meanings, everyday: new Set(keysOf(everyday)), longFlags };
}

/** The meaning of a whole name by its folded key; undefined where nobody knows it. */
export function lookUpKey(key: string): Meaning | undefined {
  tables ??= load();
  const found = tables.meanings.get(key);
  if (found) return found;
  if (key.includes('alcohol') && SD_ALCOHOL.test(key))
    return { is: 'flag', family: 'drying-alcohol', grade: 'drying', name: 'SD Alcohol' };
  if (isColourant(key) || (isCosmeticName(key) && !tables.everyday.has(key))) return KNOWN;
  return undefined;
}

/** The meaning of a whole name as printed. */
export function lookUp(name: string): Meaning | undefined {
  return lookUpKey(foldKey(name));
}

/** Every flagged key of eight letters or more: what a misspelling may have meant. */
export function flaggedKeys(): readonly (readonly [string, Meaning])[] {
  tables ??= load();
  return tables.longFlags;
}
