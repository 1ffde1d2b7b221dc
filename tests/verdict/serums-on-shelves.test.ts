import { expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const kindOf = (title: string, category: string) =>
  productKind({ ...emptyProduct, title, category }, null).kind;

it.each([
  ['serum', 'Serum Wajah', 'Serum & Essence'],
  ['serum', '스프레이 세럼', '미스트'],
  ['serum', 'Glow Serum', 'Essences & Serums'],
  ['serum', 'Spray Serum', 'Face Mists'],
  ['toner-like', 'Glow Essence', 'Serum & Essence'],
  ['toner-like', 'Glow Mist', 'Face Mists'],
  ['toner-like', '세럼 워터', '스킨/토너'],
])('a shelf of serums and essences, or of mists, leaves %s what it is: %s, %s', (kind, title, category) => {
  expect(kindOf(title, category)).toBe(kind);
});

it.each([
  ['other', 'Thistle Duo(+)', 'Gesicht > Unreine Haut'],
  ['other', 'Thistle Duo+', 'Gesicht'],
  ['kit', 'Thistle Duo + Bag', 'Gesicht'],
  ['kit', 'Thistle Glow Duo', 'Gesicht'],
  ['kit', '수분 세트', ''],
  ['toner-like', '모공패드 70매 기획', '토너/패드'],
])('a plus belongs to a name, and a promotion is no set: %s, %s', (kind, title, category) => {
  expect(kindOf(title, category)).toBe(kind);
});
