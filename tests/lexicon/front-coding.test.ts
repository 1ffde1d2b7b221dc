import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCoded, wordsOfFrontCoded } from '../../src/lexicon/front-coding';

describe('front-coded words', () => {
  it('unpack to the same words', () => {
    const word = fc.stringMatching(/^[ab0-9]{1,40}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(wordsOfFrontCoded(frontCoded(words.toSorted()))).toEqual(words.toSorted());
      }),
    );
  });

  it('leave out what a word shares with the previous one', () => {
    expect(frontCoded(['acid', 'acidic', 'aloe'])).toBe('AacidEicBloe');
  });
});
