import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearWords, sortedByWord } from '@/picture/near-words';
import { misreadCost } from './misread-cost';

const word = fc.string({ unit: fc.constantFrom(...'acdeilmnort1'), minLength: 1, maxLength: 9 });

it('the words near one that was read are those that comparing it with each one finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 60 }),
      word,
      fc.constantFrom(0, 0.5, 1.3, 2.4),
      (words, read, limit) => {
        const found = nearWords(sortedByWord(words.map((each) => ({ word: each }))), read, limit);
        const each = words.map((one) => ({ word: one, cost: misreadCost(read, one, limit) }));
        const byWord = (list: { word: string; cost: number }[]) =>
          list.toSorted((a, b) => (a.word < b.word ? -1 : 1));
        expect(byWord(found.map(({ near, cost }) => ({ word: near.word, cost })))).toEqual(
          byWord(each.filter(({ cost }) => cost <= limit)),
        );
      },
    ),
  );
});
