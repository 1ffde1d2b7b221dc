import { deepestFlatValue, largestScript, mostAttributes, mostFlatValues } from '../text/caps';
import { parseJson } from './json';

/** What Astro draws its islands from: an attribute in which each value stands behind the number of its type. */
export function* islandProps(
  document: Document,
  isWorthReading: (source: string) => boolean,
): Generator<unknown> {
  for (const island of [...document.getElementsByTagName('astro-island')].slice(0, mostAttributes)) {
    const source = island.getAttribute('props') ?? '';
    if (source.length > largestScript || !isWorthReading(source)) continue;
    const props = parseJson(source);
    if (isObject(props)) yield fieldsOf(props, { left: mostFlatValues }, 0);
  }
}

interface Count {
  left: number;
}

/** `[0, value]`, and `[1, [[0, …], …]]` for an array. */
function untyped(typed: unknown, count: Count, depth: number): unknown {
  if (depth > deepestFlatValue || --count.left < 0 || !Array.isArray(typed)) return null;
  const value: unknown = typed[1];
  if (Array.isArray(value)) return value.map((each) => untyped(each, count, depth + 1));
  return isObject(value) ? fieldsOf(value, count, depth + 1) : value;
}

const fieldsOf = (fields: object, count: Count, depth: number): unknown =>
  Object.fromEntries(Object.entries(fields).map(([key, typed]) => [key, untyped(typed, count, depth)]));

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
