import type { Stance } from '@/article/topics';
import type { MarkStrength, MarkStyle } from '@/keep/settings-fields';

export const stances: readonly Stance[] = ['skip', 'care', 'works', 'myth', 'note'];

/** How the person wants the marks drawn. */
export interface Look {
  style: MarkStyle;
  strength: MarkStrength;
}

export const usualLook: Look = { style: 'both', strength: 'normal' };

/**
 * The name under which marks stand in `CSS.highlights`. Each look has names of its own: marks.css of the content
 * script draws the usual one from the start, looks.css the others where one is worn.
 */
export const highlightOf = (stance: Stance, { style, strength }: Look = usualLook): string =>
  `pore-truth-${stance}${style === 'line' ? '-line' : ''}${strength === 'normal' ? '' : `-${strength}`}`;

export const flashHighlight = 'pore-truth-flash';

/** Where marks overlap, the one that matters more lies on top. */
export const priorityOf = { note: 0, works: 1, myth: 2, care: 3, skip: 4 } as const satisfies Record<
  Stance,
  number
>;

export const flashPriority = 5;
