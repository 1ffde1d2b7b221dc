import { isRecord } from '@/report/checks';

/** A list kept as an array of objects, one for each name: `[{"id": 1, "name": "Aqua"}, …]`. */

/** Fewer are key ingredients with a picture each. */
const fewestObjects = 8;
const longestName = 160;
/** Keys in markup with the name, the official one first. */
const nameKeys = [
  'inci',
  'inciName',
  'inci_name',
  'ingredientName',
  'ingredient_name',
  'name',
  'title',
  'label',
  'displayName',
  'text',
  'value',
] as const;
/** Keys in markup under which such an object keeps what it is about. */
const innerKeys = ['node', 'ingredient', 'fields', 'attributes', 'item', 'content'] as const;
/** Keys in markup with the number of a filter's hits. */
const countKeys = ['count', 'hits', 'total', 'productCount', 'product_count', 'results'] as const;
/** Keys in markup with a place in the list. */
const placeKeys = ['position', 'order', 'rank', 'sortOrder', 'sort_order'] as const;

/** The names of such a list, in order; null where it is no such list. */
export function namesOfObjects(values: readonly unknown[]): string[] | null {
  const objects = values.filter(isRecord);
  if (objects.length < Math.max(fewestObjects, values.length)) return null;
  if (objects.some((object) => countKeys.some((key) => typeof object[key] === 'number'))) return null;
  const inner = innerKeys.find((key) => objects.every((object) => isRecord(object[key])));
  const named = inner === undefined ? objects : objects.map((object) => object[inner]).filter(isRecord);
  const key = nameKeys.find((each) => named.every((object) => isName(object[each])));
  if (key === undefined) return null;
  const names = named.map((object) => String(object[key]));
  const placeKey = placeKeys.find((each) => objects.every((object) => typeof object[each] === 'number'));
  const places = placeKey === undefined ? [] : objects.map((object) => Number(object[placeKey]));
  if (new Set(places).size < names.length) return names;
  return names
    .map((name, index) => ({ name, place: places[index] ?? 0 }))
    .sort((one, two) => one.place - two.place)
    .map(({ name }) => name);
}

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestName;
