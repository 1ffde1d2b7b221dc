/** The one article whose guidance this project follows. It is credited by name; its wording is nowhere copied. */
export const article = {
  title: 'The Pore Truth: Can You Actually Shrink Your Pores?',
  kind: 'dermatologist-column',
} as const;

/**
 * The article's passages in its own order, and how each stands to what it speaks of. What each says, in our
 * own words, stands in the locale files under `passage`.
 */
export const passages = [
  { id: 'truth', stance: 'note' },
  { id: 'why', stance: 'note' },
  { id: 'retinoids', stance: 'works' },
  { id: 'bha', stance: 'works' },
  { id: 'aha', stance: 'works' },
  { id: 'exfoliants', stance: 'works' },
  { id: 'in-office', stance: 'works' },
  { id: 'pore-strips', stance: 'skip' },
  { id: 'steaming', stance: 'skip' },
  { id: 'alcohol-toners', stance: 'skip' },
  { id: 'bottom-line', stance: 'note' },
] as const;

export type PassageId = (typeof passages)[number]['id'];
