/**
 * The article's stance on a finding, in the order of the verdict table: the first one decides the verdict, comes
 * first in the popup, and is on top where marks overlap. `note` is for what the article does not mention, and for
 * findings too small to count.
 */
export const stances = ['skip', 'care', 'works', 'myth', 'note'] as const;

export type Stance = (typeof stances)[number];

/** A comparator that puts the stance that outranks the others first. */
export const compareStances = (a: Stance, b: Stance): number => stances.indexOf(a) - stances.indexOf(b);
