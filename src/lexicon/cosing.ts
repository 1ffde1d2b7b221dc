import compiled from './cosing/compiled.json';
import { type CosmeticFunction, cosmeticFunctions } from './cosing/functions';
import {
  functionsOfSet,
  holdsName,
  type Names,
  type PackedNames,
  setOfName,
  unpackNames,
} from './cosing/pack';

/**
 * CosIng, the European Union's list of cosmetic ingredients: 28,700 names with what each does in a product
 * (© European Union, reuse with attribution). Keys are those of `foldKey`. The table is unpacked where it is
 * asked, bucket by bucket: the service worker wakes often, and a list needs few of them.
 */
const table: PackedNames = compiled;

let names: Names | undefined;
const sets = new Map<string, readonly CosmeticFunction[]>();
const none: readonly CosmeticFunction[] = [];

/** True for a name of the list. A name outside it is taken for one of it once in 150,000 times. */
export function isCosmeticName(key: string): boolean {
  names ??= unpackNames(table);
  return holdsName(names, key);
}

/** The functions of a name, in the order of `cosmeticFunctions`; empty if the list gives none. */
export function functionsOf(key: string): readonly CosmeticFunction[] {
  names ??= unpackNames(table);
  const set = setOfName(names, key);
  if (set === null) return none;
  const known = sets.get(set);
  if (known) return known;
  const functions = functionsOfSet(set).flatMap((index) => cosmeticFunctions[index] ?? []);
  sets.set(set, functions);
  return functions;
}
