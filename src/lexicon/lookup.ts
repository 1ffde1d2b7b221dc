import { foldKey } from '@/text/fold';
import { isColourant } from './colourants';
import compiled from './compiled.json';
import { composedNames } from './composed-names';
import { isCosmeticName } from './cosing';
import { type Family, families, type Grade, grades } from './family';
import { koreanToday } from './korean-spelling';

/** What a whole name means. "known" is a name of the vocabulary or of CosIng that no topic asks about. */
export type Meaning =
  | { is: 'flag'; family: Family; grade: Grade; name: string }
  | { is: 'clear'; why: string; name: string }
  | { is: 'known' };

const KNOWN: Meaning = { is: 'known' };

interface Tables {
  meanings: ReadonlyMap<string, Meaning>;
  /** Names in CosIng that are also everyday words. */
  everyday: ReadonlySet<string>;
  composed: readonly ((key: string) => Meaning | undefined)[];
  flags: readonly (readonly [string, Meaning])[];
}

let tables: Tables | undefined;

function load(): Tables {
  const { flags, clears, composed, known, everyday } = compiled;
  const meanings = new Map<string, Meaning>();
  const flagKeys: (readonly [string, Meaning])[] = [];
  const keysOf = (keys: string) => (keys === '' ? [] : keys.split(' '));
  for (const key of keysOf(known)) meanings.set(key, KNOWN);
  for (const { why, name, keys } of clears)
    for (const key of keysOf(keys)) meanings.set(key, { is: 'clear', why, name });
  for (const { name, keys, ...flag } of flags) {
    const meaning = flagged(flag.family, flag.grade, name);
    for (const key of keysOf(keys)) {
      meanings.set(key, meaning);
      flagKeys.push([key, meaning]);
    }
  }
  return {
    meanings,
    everyday: new Set(keysOf(everyday)),
    composed: composed.map(({ family, parts, names }) =>
      composedNames({
        parts: Object.fromEntries(Object.entries(parts).map(([part, words]) => [part, words.split(' ')])),
        names: names.map(({ needs, ...made }) => ({ needs, is: composedMeaning(family, made) })),
      }),
    ),
    flags: flagKeys,
  };
}

function composedMeaning(family: string, made: { name: string; grade?: string; why?: string }): Meaning {
  return made.why === undefined
    ? flagged(family, made.grade ?? '', made.name)
    : { is: 'clear', why: made.why, name: made.name };
}

function flagged(family: string, grade: string, name: string): Meaning {
  const known = {
    family: families.find((each) => each === family),
    grade: grades.find((each) => each === grade),
  };
  if (!known.family || !known.grade)
    throw new Error(`compiled.json: ${name} is of no family. Run npm run lexicon.`);
  return { is: 'flag', family: known.family, grade: known.grade, name };
}

/** The meaning of a whole name by its folded key; undefined if it is unknown. */
export function lookUpKey(key: string): Meaning | undefined {
  tables ??= load();
  const found = tables.meanings.get(key);
  if (found) return found;
  for (const read of tables.composed) {
    const composed = read(key);
    if (composed) return composed;
  }
  if (isColourant(key) || (isCosmeticName(key) && !tables.everyday.has(key))) return KNOWN;
  const today = koreanToday(key);
  return today === key ? undefined : lookUpKey(today);
}

/** The meaning of a whole name as printed. */
export function lookUp(name: string): Meaning | undefined {
  return lookUpKey(foldKey(name));
}

/** Every flagged key: what a misspelling or a misreading may have meant. */
export function flaggedKeys(): readonly (readonly [string, Meaning])[] {
  tables ??= load();
  return tables.flags;
}
