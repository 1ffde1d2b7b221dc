import compiled from './cosing/compiled.json';
import { type CosmeticFunction, cosmeticFunctions } from './cosing/functions';
import { functionsOfSet, type Names, type PackedNames, placeOf, unpackNames } from './cosing/pack';

/**
 * CosIng, the European Union's list of cosmetic ingredients: 28,700 names with what each does in a product
 * (© European Union, reuse with attribution). Keys are those of `foldKey`. The table is unpacked at the first
 * question, which takes some milliseconds.
 */
const table: PackedNames = compiled;

let names: Names | undefined;
const sets = new Map<number, readonly CosmeticFunction[]>();
const none: readonly CosmeticFunction[] = [];

/** True for a name of the list. A name outside it is taken for one of it once in 150,000 times. */
export function isCosmeticName(key: string): boolean {
  names ??= unpackNames(table);
  return placeOf(names, key) >= 0;
}

/** The functions of a name, in the order of `cosmeticFunctions`; empty where the list tells none. */
export function functionsOf(key: string): readonly CosmeticFunction[] {
  names ??= unpackNames(table);
  const place = placeOf(names, key);
  const set = names.setOf[place];
  if (set === undefined) return none;
  const known = sets.get(set);
  if (known) return known;
  const functions = functionsOfSet(names.sets[set] ?? '').flatMap((index) => cosmeticFunctions[index] ?? []);
  sets.set(set, functions);
  return functions;
}
