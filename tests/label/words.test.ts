import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLetterAt, wordEnd, wordStart } from '@/text/words';

/** Letters and digits, and the marks by which Indic scripts write vowels. */
const WORD = /(?:[\p{L}\p{N}]|(?=[\u0900-\u0dff])\p{M})+/gu;

const spansOf = (text: string): [number, number][] => {
  const spans: [number, number][] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    spans.push([start, end]);
    start = wordStart(text, end);
  }
  return spans;
};

it('finds the same words as a regular expression, in every script and in broken text', () => {
  const unit = fc.constantFrom(
    ...'aZé水ｱ9٣ \u0301’-',
    '\ud835',
    '\udc00',
    '\ud840\udc00',
    '😀',
    '한글',
    'ﬁ',
    'पानी',
  );
  const text = fc.array(fc.oneof(unit, fc.string({ unit: 'binary' }))).map((units) => units.join(''));
  fc.assert(
    fc.property(text, (words) => {
      const expected = [...words.matchAll(WORD)].map((match) => [match.index, match.index + match[0].length]);
      expect(spansOf(words)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

it('finds nothing after the end', () => {
  expect(isLetterAt('a', 1)).toBe(false);
  expect(wordStart('a ', 1)).toBe(2);
});
