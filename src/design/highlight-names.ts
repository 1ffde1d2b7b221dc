import { compareStances, type Stance, stances } from '@/report/stance';
import { defaultMarkLook, type MarkLook } from './mark-look';

/**
 * The name under which marks of a stance are registered in `CSS.highlights`. Each look has names of its own:
 * marks.css of the content script styles the default from the start, and looks.css the others once one is chosen.
 */
export const highlightOf = (stance: Stance, { style, strength }: MarkLook = defaultMarkLook): string =>
  `pore-truth-${stance}${style === 'line' ? '-line' : ''}${strength === 'normal' ? '' : `-${strength}`}`;

export const flashHighlight = 'pore-truth-flash';

/** Of marks that overlap, the one whose stance outranks the others lies on top. */
export const priorityOf = (stance: Stance): number => compareStances('note', stance);

export const flashPriority = stances.length;
