/**
 * Sources of regular expressions made from lists of words, so that the words themselves stay in data files.
 * Every source matches text that was lowered or folded beforehand: flags for case and `\p{L}` would make the
 * browser build Unicode tables into each expression on every page.
 */

/** A letter of the scripts that labels are printed in, in lower case. */
export const letter =
  '[a-z\\u00b5\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3]';

/** Chinese, Japanese, Korean and Thai words follow each other without spaces. */
const spaceless = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Any of the words, wherever their letters stand. */
export const anywhere = (words: readonly string[]): string =>
  words.join('|').replace(/[.*+?^${}()[\]\\/]/g, '\\$&');

/** Any of the words, standing alone where their script has spaces. */
export function wholeWord(words: readonly string[]): string {
  const { parted = [], joined = [] } = spaceless.test(words.join())
    ? Object.groupBy(words, (word) => (spaceless.test(word) ? 'joined' : 'parted'))
    : { parted: words };
  const alone = parted.length === 0 ? [] : [`(?<!${letter})(?:${anywhere(parted)})(?!${letter})`];
  return [...alone, ...(joined.length === 0 ? [] : [anywhere(joined)])].join('|');
}

/** A word that begins with one of these. */
export const beginning = (words: readonly string[]): string => `(?<!${letter})(?:${anywhere(words)})`;
