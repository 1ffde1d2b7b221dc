/** From how many to how many times a week. */
export interface PerWeek {
  from: number;
  to: number;
}

/**
 * How the article has them used. The figures live here for whoever counts with them; the sentences that print
 * them stand in the locale files, and a test holds the two together.
 */
export const howTo = {
  /** To start with; the amount is for the whole face. */
  retinoid: { nights: { from: 2, to: 3 }, amount: 'pea', neverSameNightAs: 'exfoliant' },
  exfoliant: { nights: { from: 1, to: 3 }, amount: null, neverSameNightAs: 'retinoid' },
} as const satisfies Record<
  string,
  { nights: PerWeek; amount: 'pea' | null; neverSameNightAs: 'retinoid' | 'exfoliant' }
>;

export type HowToId = keyof typeof howTo;
