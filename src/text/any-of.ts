/** The words as alternatives of a regular expression, the longest first; any white space may be between their parts. */
export const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(' ', '\\s'))
    .join('|');
