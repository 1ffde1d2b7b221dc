import { expect, it } from 'vitest';
import headings from '@/headings/words/headings.json';
import { foldAll, foldCase } from '@/text/fold';
import instructions from '@/verdict/words/instructions.json';
import productKinds from '@/verdict/words/product-kinds.json';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Words of thirty languages, and cases in which joining two words could change the result. */
const words = [
  ...textsIn({ headings, instructions, productKinds }),
  ...[
    'ΣΑΣ',
    'σας',
    'Ǆ',
    '\u0301a',
    'ﾊﾞ',
    'ｽｷﾝ',
    'ﬁ',
    '™',
    '²',
    'Straße',
    'İ',
    'ı',
    '각',
    '\u1100',
    '\u1161',
    '',
  ],
];

it('folds the words of a list as it folds each alone', () => {
  expect(words.length).toBeGreaterThan(5_000);
  expect(foldAll(words)).toEqual(words.map(foldCase));
  expect(foldAll(words.toReversed())).toEqual(words.toReversed().map(foldCase));
});

it('folds an empty list to an empty list', () => {
  expect(foldAll([])).toEqual([]);
});
