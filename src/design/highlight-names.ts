import type { MarkStrength, MarkStyle } from '@/keep/settings-fields';
import { compareStances, type Stance, stances } from '@/report/stance';

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

/** Of marks that overlap, the one whose stance outranks the others lies on top. */
export const priorityOf = (stance: Stance): number => compareStances('note', stance);

export const flashPriority = stances.length;
