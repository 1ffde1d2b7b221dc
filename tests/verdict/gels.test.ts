import { expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const FOAM = readLabel('Aqua, Sodium Laureth Sulfate, Cocamidopropyl Betaine, Glycerin, Citric Acid')
  .lists[0];
const kindOf = (title: string, category = '', list = FOAM, withList = false) =>
  productKind({ ...emptyProduct, title, category }, (withList && list) || null).kind;

it.each([
  ['sunscreen', 'Thistle 360 Gel Oil-Free SPF 50', ''],
  ['sunscreen', 'Distel Gel LSF 50', 'Gesicht'],
  ['moisturizer', 'Thistle Water Gel SPF 30', 'Moisturizers'],
  ['moisturizer', 'Thistle Gel', ''],
  ['moisturizer', 'Thistle Day Cream SPF 50', ''],
])(
  'a gel with a sun factor is for the sun unless filed under creams: %s, %s, %s',
  (kind, title, category) => {
    expect(kindOf(title, category)).toBe(kind);
  },
);

it.each([
  ['peel', 'Thistle Aqua Gel', 'Exfoliators'],
  ['peel', 'アクアジェル', 'ピーリング・ゴマージュ'],
  ['moisturizer', 'Thistle Aqua Gel', 'Moisturizers'],
  ['moisturizer', 'Thistle Night Cream', 'Exfoliators'],
])('a gel filed under peels is one, a cream is not: %s, %s, %s', (kind, title, category) => {
  expect(kindOf(title, category)).toBe(kind);
});

it('and one that foams is a cleanser on any shelf', () => {
  expect(kindOf('Thistle Smoothing Gel', 'Exfoliators', FOAM, true)).toBe('cleanser');
});
