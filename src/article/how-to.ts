import type { Sentence } from './article';

/** From how many to how many times a week. */
export interface PerWeek {
  from: number;
  to: number;
}

interface HowTo {
  nights: PerWeek;
  amount: 'pea' | null;
  neverSameNightAs: 'retinoid' | 'exfoliant';
  /** The article's sentences that say so. */
  sentences: readonly Sentence[];
}

/**
 * How the article says to use them: the figures for code that counts, and the sentences for people. A test keeps the
 * two in step.
 */
export const howTo = {
  /** To start with; the amount is for the whole face. */
  retinoid: {
    nights: { from: 2, to: 3 },
    amount: 'pea',
    neverSameNightAs: 'exfoliant',
    sentences: ['retinoidsStart', 'retinoidsAmount', 'separateNights'],
  },
  exfoliant: {
    nights: { from: 1, to: 3 },
    amount: null,
    neverSameNightAs: 'retinoid',
    sentences: ['exfoliantsHow', 'separateNights'],
  },
} as const satisfies Record<string, HowTo>;

export type HowToId = keyof typeof howTo;
