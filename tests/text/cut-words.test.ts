import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CutWords, cutWords } from '@/text/cut-words';
import { fold } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import { hashOf, shortHash } from '@/text/prefilter';
import { SPACELESS } from '@/text/spaceless';
import { beginningsOf } from '@/text/word-beginnings';
import { wordSieve } from '@/text/word-sieve';
import { wordsOf } from '@/text/words';

const chars = fc.constantFrom(...'abz19 ,.-éß水ไअ़', '𝗮', '\ud835');
const texts = fc.array(chars, { maxLength: 24 }).map((all) => all.join(''));

it('words and their hashes are those of the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cut = new CutWords(text);
      const { starts, ends, whole, wide } = cut;
      const beginnings = beginningsOf(text, cut);
      const spans = wordsOf(text);
      expect(starts.map((start, index) => ({ start, end: ends[index] }))).toEqual(spans);
      const words = spans.map(({ start, end }) => text.slice(start, end));
      expect(whole).toEqual(words.map((word) => shortHash(hashOf(word))));
      for (const [length, hashes] of [
        [2, beginnings.twos],
        [3, beginnings.threes],
        [4, beginnings.fours],
      ] as const)
        expect(hashes).toEqual(
          words.map((word) => (word.length < length ? -1 : shortHash(hashOf(word.slice(0, length))))),
        );
      if (SPACELESS.test(text)) expect(wide).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

it('a text is cut once for all finders', () => {
  const text = fold('Rose Water');
  expect(cutWords(text)).toBe(cutWords(text));
  expect(fold('Rose Water')).toBe(text);
});

const phrases = ['free from', 'sans', 'täglich', 'no 5'];
const findPhrases = phraseFinder(phrases);
const mayHold = wordSieve(() => phrases);
const parts = fc.constantFrom('free', 'from', 'sans', 'Täglich', 'no', '5', 'sansa', 'Aqua', 'x9');

it('a sieve lets every text through that holds a phrase', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), fc.constantFrom(' ', ', ', '-'), (words, between) => {
      const text = fold(words.join(between));
      if (findPhrases(text).length > 0) expect(mayHold(text)).toBe(true);
    }),
  );
});

it.each([
  ['Aqua, Glycerin, CI 77891', false],
  ['sansa stark', false],
  ['5sans alcool', true],
  ['SANS alcool', true],
])('"%s" is let through: %s', (text, expected) => {
  expect(mayHold(fold(text))).toBe(expected);
});
