import { plainText } from '@/text/plain-text';
import { longestMarkup } from '../text/caps';

/** The words of a string that may contain markup, white space tidied; nothing is loaded or run. */
export const textOfMarkup = (markup: string): string =>
  plainText(markup.slice(0, longestMarkup))
    .text.replace(/[^\S\n]+/g, ' ')
    .trim();

/** The same for a list: empty where it is too long, because half a list would be a wrong one. */
export const wholeTextOfMarkup = (markup: string): string =>
  isLongMarkup(markup) ? '' : textOfMarkup(markup);

/** Whether only the beginning is read. */
export const isLongMarkup = (markup: string): boolean => markup.length > longestMarkup;
