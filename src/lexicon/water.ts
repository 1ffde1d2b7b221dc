import { foldKey } from '@/text/fold';
import { memoise } from '@/text/memoise';
import water from './words/water.json';

const keysOf = (byLanguage: Record<string, readonly string[]>): string[] => [
  ...new Set(
    Object.values(byLanguage)
      .flat()
      .map((word) => foldKey(word)),
  ),
];
const names = new Set(keysOf(water.names));
const latin = new Set(water.latin);
const adjectives = new Set(keysOf(water.adjectives));
/** How long the keys of names are: a longer key may be a name with an adjective. */
const lengths = [...new Set([...names].map((key) => key.length))];

/** True for water under any of its names: lists begin with it, and so does the next product of a kit. */
export const isWater = memoise((entry: string): boolean => {
  const sides = (SEPARATES.test(entry) ? entry.split(SEPARATES) : [entry])
    .map((side) => foldKey(side))
    .filter((key) => key !== '');
  return sides.length > 0 && sides.length <= 8 && sides.every(isWaterKey);
});

/** True for water under its one Latin name, which is not the last word of plants' waters. */
export const isLatinWater = (entry: string): boolean => latin.has(foldKey(entry));

const SEPARATES = /[/\\(),|（）、]/;

const isWaterKey = (key: string): boolean =>
  key.length <= 40 &&
  (names.has(key) ||
    lengths.some(
      (length) =>
        (names.has(key.slice(-length)) && adjectives.has(key.slice(0, -length))) ||
        (names.has(key.slice(0, length)) && adjectives.has(key.slice(length))),
    ));
