import { plainText } from '@/text/plain-text';

/** Characters of a text in a page's data that are read. */
const longestMarkup = 60_000;

/** The words of a string that may hold markup, white space tidied; nothing is loaded or run. */
export const textOfMarkup = (markup: string): string =>
  plainText(markup.slice(0, longestMarkup))
    .text.replace(/[^\S\n]+/g, ' ')
    .trim();
