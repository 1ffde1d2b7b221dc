import type { Entry } from '@/label/names/entry';

const known = new WeakMap<readonly Entry[], ReadonlyMap<Entry, number>>();

/** The index of an entry in a section of a list; -1 if it isn't in it. Looked up for every flagged name. */
export function placeIn(entries: readonly Entry[], entry: Entry): number {
  let places = known.get(entries);
  if (places === undefined) {
    places = new Map(entries.map((each, index) => [each, index]));
    known.set(entries, places);
  }
  return places.get(entry) ?? -1;
}
