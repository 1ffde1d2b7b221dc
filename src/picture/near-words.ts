import { Misreading } from './misread-letters';

/** Something with a word, and how many letters that word has in common with the beginning of the one before it. */
export type Sorted<T> = T & { word: string; shared: number };

/** Sorted by word, so that words that begin alike are compared together. */
export function sortedByWord<T extends { word: string }>(words: readonly T[]): Sorted<T>[] {
  const sorted = words.toSorted((a, b) => (a.word < b.word ? -1 : 1));
  return sorted.map((one, index) => ({
    ...one,
    shared: sharedStart(sorted[index - 1]?.word ?? '', one.word),
  }));
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** Those that may have been read as `read`, with what that costs. Beginnings that cost more than the limit are passed over. */
export function nearWords<T>(
  words: readonly Sorted<T>[],
  read: string,
  limit: number,
): { near: T; cost: number }[] {
  const misreading = new Misreading(read, limit);
  const found: { near: T; cost: number }[] = [];
  // How many letters of the last word are taken, and after how many of them nothing came within the limit.
  let [taken, hopeless] = [0, Number.POSITIVE_INFINITY];
  for (const one of words) {
    if (one.shared >= hopeless) continue;
    taken = Math.min(taken, one.shared);
    hopeless = Number.POSITIVE_INFINITY;
    while (taken < one.word.length && hopeless > taken)
      if (!misreading.take(taken++, one.word)) hopeless = taken;
    if (taken < one.word.length) continue;
    const cost = misreading.costAt(taken);
    if (cost <= limit) found.push({ near: one, cost });
  }
  return found;
}
