import { deepestFlatValue, mostFlatValues } from '../text/caps';

/**
 * Data that frameworks write flat: one array in which objects and arrays name the places of their values. Nuxt's
 * payload (devalue) refers by number, `{"title": 3}`; React Router's streams (turbo-stream) also write keys so,
 * `{"_1": 3}`. Put together again, what refers to itself cut off.
 */

/** Wrappers that devalue writes as `["Ref", 4]`. */
const wrappers: ReadonlySet<unknown> = new Set([
  'Reactive',
  'ShallowReactive',
  'Ref',
  'ShallowRef',
  'EmptyRef',
  'EmptyShallowRef',
]);

/** The value at `start` of a flat array; undefined if it isn't such an array. */
export function unflattened(flat: unknown, start = 0): unknown {
  if (!Array.isArray(flat) || flat.length < 2) return undefined;
  const values: readonly unknown[] = flat;
  const root = values[start];
  const isRoot = Array.isArray(root) || (typeof root === 'object' && root !== null);
  if (!isRoot || !refersOnly(root)) return undefined;
  let count = 0;
  const open = new Set<number>();

  const at = (index: unknown, depth: number): unknown => {
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0) return null;
    if (depth > deepestFlatValue || open.has(index) || ++count > mostFlatValues) return null;
    const value = values[index];
    if (typeof value !== 'object' || value === null) return value;
    open.add(index);
    const whole = Array.isArray(value) ? listOf(value, depth) : fieldsOf(value, depth);
    open.delete(index);
    return whole;
  };
  const listOf = (list: readonly unknown[], depth: number): unknown =>
    wrappers.has(list[0]) ? at(list[1], depth + 1) : list.map((index) => at(index, depth + 1));
  const fieldsOf = (fields: object, depth: number): unknown =>
    Object.fromEntries(
      Object.entries(fields).map(([key, index]) => {
        const place = /^_(\d+)$/.exec(key)?.[1];
        const name = place === undefined ? key : values[Number(place)];
        return [typeof name === 'string' ? name : key, at(index, depth + 1)];
      }),
    );
  return at(start, 0);
}

/** Whether the first item contains only indices: other arrays are plain data. */
const refersOnly = (root: object): boolean =>
  Object.values(root).every((place) => typeof place === 'number' || wrappers.has(place));
