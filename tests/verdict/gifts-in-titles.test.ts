import { expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const kindOf = (title: string) => productKind({ ...emptyProduct, title }, null).kind;

it.each([
  ['cleanser', '클렌징폼 120g 2개 + 미니 토너 증정'],
  ['serum', '나이아신아마이드 세럼 30ml + 토너 증정'],
  ['cleanser', 'Thistle Cleansing Foam + Free Gift Toner 50 ml'],
  ['moisturizer', 'Thistle Gesichtscreme + Gesichtswasser gratis'],
  ['toner-like', 'Thistle Toner + Free Gift Cleanser 30 ml'],
])('what is given away behind a plus leaves %s what it is: %s', (kind, title) => {
  expect(kindOf(title)).toBe(kind);
});

it.each([
  ['toner-like', 'Thistle Brightening + Hydrating Toner'],
  ['toner-like', '비타민C + 히알루론 토너'],
  ['moisturizer', 'Thistle Moisturizer + Serum Cream'],
])('and a plus in a name gives nothing away: %s, %s', (kind, title) => {
  expect(kindOf(title)).toBe(kind);
});

it.each([
  ['serum', 'ビタミンC美容液 毛穴ケア 化粧水前 30ml'],
  ['serum', '導入美容液 化粧水の前に'],
  ['moisturizer', 'クリーム 化粧水後'],
  ['toner-like', '化粧水 しっとり'],
  ['toner-like', '美容液化粧水'],
])('what it is used before or after is another product: %s, %s', (kind, title) => {
  expect(kindOf(title)).toBe(kind);
});

it.each([
  ['toner-like', 'Rosenwasser Gesichtswasser Spray vegan als Toner oder Make-up Entferner'],
  ['moisturizer', 'Gesichtscreme als Maske'],
])('what it also serves as follows the noun: %s, %s', (kind, title) => {
  expect(kindOf(title)).toBe(kind);
});
