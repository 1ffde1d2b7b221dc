/** What a finding can be about. */
export const topics = [
  'alcohol-toner',
  'alcohol',
  'pore-strip',
  'steaming',
  'retinoid',
  'aha',
  'bha',
  'retinoid-with-acid',
  'home-procedure',
  'pore-claim',
] as const;

export type Topic = (typeof topics)[number];
