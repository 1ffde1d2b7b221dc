/** From when to when. */
export type Span = readonly [from: number, to: number];

/** Spans without overlaps, in order, that cover what these cover. */
export function united(spans: readonly Span[]): Span[] {
  const whole: [number, number][] = [];
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    const last = whole.at(-1);
    if (last === undefined || from > last[1]) whole.push([from, to]);
    else last[1] = Math.max(last[1], to);
  }
  return whole;
}

/** What two lists of spans both cover. Each is in order and without overlaps. */
export const shared = (some: readonly Span[], others: readonly Span[]): Span[] =>
  some.flatMap(([from, to]) =>
    others.flatMap(([start, end]): Span[] => {
      const both: Span = [Math.max(from, start), Math.min(to, end)];
      return both[0] < both[1] ? [both] : [];
    }),
  );

export const total = (spans: readonly Span[]): number =>
  spans.reduce((sum, [from, to]) => sum + to - from, 0);
