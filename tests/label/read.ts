import type { LabelList } from '../../src/label/lists/label';
import { readLabel } from '../../src/label/read-label';

export const listsOf = (raw: string): LabelList[] => readLabel(raw).lists;

/** The names of each list of `raw`, in order. */
export const namesOf = (raw: string): string[][] =>
  listsOf(raw).map((list) => list.entries.map((entry) => entry.text));

/** The names of the only list in `raw`; an empty array if there is none. Throws if there are several. */
export function names(raw: string): string[] {
  const all = namesOf(raw);
  if (all.length > 1) throw new Error(`${all.length} lists: ${JSON.stringify(all)}`);
  return all[0] ?? [];
}

export const blurbsOf = (raw: string): string[] => readLabel(raw).blurbs.map((blurb) => blurb.text);
