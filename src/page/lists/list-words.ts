import { late } from '@/text/late';
import { headingWords } from '../text/heading-words';
import { anywhere } from '../text/word-pattern';

/** What a text without any list need not be parsed for: no word for ingredients is in it, and no water. */

/** A word as JSON may keep it: PHP writes in ASCII. */
const inAscii = (word: string): string =>
  word.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Most lists begin with it, under whatever heading. */
const water = 'aqua[ ,/(]';

const telling = late(() => {
  const { naming } = headingWords;
  const escaped = naming.map(inAscii).filter((word, index) => word !== naming[index]);
  return new RegExp(`${anywhere([...naming, ...escaped])}|${water}`, 'i');
});

/** Whether a text may have a list in it; never wrong where a word for ingredients or water stands before it. */
export const mayHoldList = (source: string): boolean => telling().test(source);
