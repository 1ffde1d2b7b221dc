/** The families of names that some topic asks about. */
export const families = ['drying-alcohol', 'retinoid', 'aha', 'bha', 'peel'] as const;
export type Family = (typeof families)[number];

/** What kind of member a flagged name is of its family. */
export const grades = [
  'drying',
  'prescription',
  'drug',
  'direct',
  'retinol',
  'vitamin',
  'ester',
  'conjugate',
  'acid',
  'derivative',
  'citric',
  'fruit',
  'botanical',
  'clinic',
] as const;
export type Grade = (typeof grades)[number];
