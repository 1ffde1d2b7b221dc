/** The one article whose guidance this project follows. It is credited by name; its wording is nowhere copied. */
export const article = {
  title: 'The Pore Truth: Can You Actually Shrink Your Pores?',
  kind: 'dermatologist-column',
} as const;

/** The article's passages. What each says, in our own words, stands in the locale files under `passage`. */
export const passages = [
  'truth',
  'why',
  'retinoids',
  'bha',
  'aha',
  'exfoliants',
  'in-office',
  'pore-strips',
  'steaming',
  'alcohol-toners',
  'bottom-line',
] as const;

export type PassageId = (typeof passages)[number];
