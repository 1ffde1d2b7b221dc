/** Characters of a section that are read at most: a longer one is the page, not the section. */
export const longestDescription = 6_000;
export const longestHowTo = 1_500;
