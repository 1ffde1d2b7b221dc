import type { Stance } from '../article/topics';

/** The names under which marks stand in `CSS.highlights`; style.css of the content script draws them. */
export const highlightOf = {
  skip: 'pore-truth-skip',
  care: 'pore-truth-care',
  works: 'pore-truth-works',
  myth: 'pore-truth-myth',
  note: 'pore-truth-note',
} as const satisfies Record<Stance, string>;

export const flashHighlight = 'pore-truth-flash';

/** Where marks overlap, the one that matters more lies on top. */
export const priorityOf = { note: 0, works: 1, myth: 2, care: 3, skip: 4 } as const satisfies Record<
  Stance,
  number
>;

export const flashPriority = 5;
