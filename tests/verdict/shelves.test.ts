import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (title: string, category: string) =>
  productKind({ ...emptyProduct, title, category }, null).kind;

/** What shops call the departments for mouth, nails, hair and animals. */
const DEPARTMENTS =
  'Oral hygiene | Manicure | Shampoos | Pets | Mundpflege | Zahnpflege | Maniküre | Haustiere | Hygiène bucco-dentaire | Manucure | Shampooings | Animaux | Higiene bucal | Champús | Igiene orale | Mondverzorging | Higiena jamy ustnej | Szampony | Zwierzęta | Munvård | Mundpleje | Munnpleie | Hammashoito | Ústní hygiena | Ústna hygiena | Szájápolás | Igienă orală | Ağız bakımı | Гигиена полости рта | Маникюр | Гігієна порожнини рота | Устна хигиена | Στοματική υγιεινή | Oralna higijena | オーラルケア | 구강케어 | 口腔护理 | Chăm sóc răng miệng | ดูแลช่องปาก | Perawatan mulut | شعر';

describe('a shelf of another department', () => {
  it.each(DEPARTMENTS.split(' | '))('says that a product is no skin care: %s', (department) => {
    expect(kindOf('Quiet No. 5', department)).toBe('off-topic');
    expect(kindOf('Quiet No. 5', `Beauty > ${department}`)).toBe('off-topic');
  });

  it.each(['New in', 'Sale', 'Bestseller', 'Neuheiten', 'Gifts under $25'])('is not %s', (department) => {
    expect(kindOf('Quiet No. 5', department)).toBe('other');
  });
});

describe('a shelf for hair and skin', () => {
  it.each([
    'Hair & Skin',
    'Hair, Skin & Nails',
    'Face & Hair',
    'Haut & Haare',
    'Peau et cheveux',
    'Piel y cabello',
    'Кожа и волосы',
  ])('says of neither: %s', (shelf) => {
    expect(kindOf('Quiet Toner', shelf)).toBe('toner-like');
    expect(kindOf('Quiet No. 5', shelf)).toBe('other');
  });

  it.each(['Hair', 'Haarpflege', 'Hair & Nails'])('is not %s', (shelf) => {
    expect(kindOf('Quiet Tonic', shelf)).toBe('off-topic');
  });
});

it.each([
  ['makeup', 'Quiet Mist', 'Setting Sprays'],
  ['makeup', 'Quiet Mist', 'Make-up'],
  ['toner-like', 'Quiet Face Mist', 'Make-up'],
  ['toner-like', 'Quiet Mist', 'Face Mists'],
  ['toner-like', 'Quiet Toner', 'Make-up'],
])('a mist is make-up where it is filed there: %s, %s, %s', (kind, title, category) => {
  expect(kindOf(title, category)).toBe(kind);
});
