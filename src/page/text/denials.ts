import { late } from '@/text/late';
import { headingWords } from './heading-words';
import { headingKeysOf } from './headings';
import { wholeWord } from './word-pattern';

/** Lines that say what is not inside. */
const denied = late(
  () =>
    new RegExp(
      `^[^a-z0-9\\u0080-\\uffff]{0,6}(?:100\\s?%\\s)?(?:${wholeWord([...headingKeysOf('denied'), ...headingWords.denied])})`,
    ),
);

/** Whether a line begins by saying what is not inside ("Free from …"). */
export const isDenial = (line: string): boolean => denied().test(line.slice(0, 80).toLowerCase());
