import type { Stance } from '../article/topics';
import type { MarkStrength, MarkStyle } from '../settings-shape';

export const stances: readonly Stance[] = ['skip', 'care', 'works', 'myth', 'note'];

/** How the person wants the marks drawn. */
export interface Look {
  style: MarkStyle;
  strength: MarkStrength;
}

export const usualLook: Look = { style: 'both', strength: 'normal' };

/**
 * The name under which marks stand in `CSS.highlights`. Each look has names of its own, because style.css of
 * the content script draws them all from the start: a rule added to a page later makes it restyle as a whole.
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
