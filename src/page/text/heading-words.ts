import words from '@/headings/words/headings.json';
import { type HeadingWords, headingWordsOf } from '@/text/heading-keys';

/** The words of headings. A build puts the result in the place of this file: see `scripts/build/heading-words.ts`. */
export const headingWords: HeadingWords = headingWordsOf(words);
