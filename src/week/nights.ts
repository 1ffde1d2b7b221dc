/** The nights of a week, Monday first. They are a circle: Sunday is next to Monday. */
export const nights = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Night = (typeof nights)[number];

export const isNight = (value: unknown): value is Night => nights.some((night) => night === value);

/** 0 for Monday to 6 for Sunday. */
export const indexOf = (night: Night): number => nights.indexOf(night);

/** How many nights lie between two of them the shorter way round: 0 to 3. */
export function distance(one: Night, other: Night): number {
  const ahead = Math.abs(indexOf(one) - indexOf(other));
  return Math.min(ahead, nights.length - ahead);
}

/** The nights closest to `from` first; of two that are equally close, the earlier in the week. */
export const byDistance = (from: Night): Night[] =>
  nights.toSorted((one, other) => distance(from, one) - distance(from, other));
