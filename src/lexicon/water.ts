import { foldKey } from '@/text/fold';
import water from './words/water.json';

const keysOf = (byLanguage: Record<string, readonly string[]>): string[] => [
  ...new Set(
    Object.values(byLanguage)
      .flat()
      .map((word) => foldKey(word)),
  ),
];
const names = new Set(keysOf(water.names));
const adjectives = keysOf(water.adjectives);

/** True for water under any of its names: lists begin with it, and so does the next product of a kit. */
export function isWater(entry: string): boolean {
  const sides = entry
    .split(/[/\\(),|（）、]/)
    .map((side) => foldKey(side))
    .filter((key) => key !== '');
  return sides.length > 0 && sides.length <= 8 && sides.every(isWaterKey);
}

function isWaterKey(key: string): boolean {
  if (key.length > 40) return false;
  if (names.has(key)) return true;
  return adjectives.some(
    (word) =>
      (key.startsWith(word) && names.has(key.slice(word.length))) ||
      (key.endsWith(word) && names.has(key.slice(0, -word.length))),
  );
}
