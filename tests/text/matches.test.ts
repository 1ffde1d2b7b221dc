import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf } from '@/text/matches';

const patterns = [/a+/g, /(?<x>b)|(c)/g, /(?<=a)(?=b)/g, /x*/g, /\p{L}?/gu, /𝗮|$/gu, /^b/gm];
const texts = fc
  .array(fc.constantFrom(...'abcx \n𝗮é', '\ud835'), { maxLength: 20 })
  .map((chars) => chars.join(''));

it.each(patterns)('%s finds the same as matchAll, also where it matches nothing', (pattern) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});
