/** The one article whose guidance this project follows. It is credited by name; its wording is nowhere copied. */
export const article = {
  title: 'The Pore Truth: Can You Actually Shrink Your Pores?',
  kind: 'dermatologist-column',
} as const;

/** What the article says, point by point, in its own order. Nothing else may be said in its name. */
export const points = [
  'truth',
  'hope',
  'why-oil',
  'why-clog',
  'why-slack',
  'three-prongs',
  'retinoids',
  'retinoids-how',
  'bha',
  'aha',
  'exfoliants-how',
  'in-office',
  'pore-strips',
  'steaming',
  'alcohol-toners',
  'bottom-line',
  'consult',
] as const;

export type PointId = (typeof points)[number];

/** Our own sentences for these points, by their key under `point` in the locale files. */
export const pointOf = {
  truth: 'truth',
  hope: 'hope',
  whyOil: 'why-oil',
  whyClog: 'why-clog',
  whySlack: 'why-slack',
  threeProngs: 'three-prongs',
  retinoids: 'retinoids',
  retinoidsStart: 'retinoids-how',
  retinoidsAmount: 'retinoids-how',
  bha: 'bha',
  aha: 'aha',
  exfoliantsHow: 'exfoliants-how',
  separateNights: 'exfoliants-how',
  inOffice: 'in-office',
  poreStrips: 'pore-strips',
  steaming: 'steaming',
  alcoholToners: 'alcohol-toners',
  bottomLine: 'bottom-line',
  consult: 'consult',
} as const satisfies Record<string, PointId>;

/** A sentence that may stand under "The article says". */
export type Sentence = keyof typeof pointOf;
