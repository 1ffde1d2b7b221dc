/**
 * How the article stands to a finding, in the order of the verdict table: what comes first decides the verdict,
 * leads the popup and lies on top where marks overlap. `note` is for what the article does not speak of, and for
 * findings too small to count.
 */
export const stances = ['skip', 'care', 'works', 'myth', 'note'] as const;

export type Stance = (typeof stances)[number];

/** Sorts the stance that decides before those that it outranks. */
export const compareStances = (a: Stance, b: Stance): number => stances.indexOf(a) - stances.indexOf(b);
