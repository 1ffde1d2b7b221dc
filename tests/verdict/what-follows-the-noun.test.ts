import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (title: string, list?: string) =>
  productKind({ ...emptyProduct, title }, list ? (readLabel(list, true).lists[0] ?? null) : null).kind;
const wrong = (kind: string, titles: string) => titles.split(' | ').filter((title) => kindOf(title) !== kind);

describe('a water that is also a scent, behind another noun', () => {
  it.each([
    ['moisturizer', 'Face Cream Rosewater | Gesichtscreme Rosenwasser'],
    ['cleanser', 'Foaming Cleanser Rose Water | Reinigungsgel Rosenwasser'],
    ['mask', 'Sheet Mask Rosewater | 마스크팩 로즈워터'],
    ['off-topic', 'Candle Rose Water | Shampoo Rosewater'],
  ])('is what it smells of: %s, %s', (kind, titles) => {
    expect(wrong(kind, titles)).toEqual([]);
  });

  it('is a toner by itself, and beside one', () => {
    expect(
      wrong('toner-like', 'Rosewater | Glycerin & Rosewater | Toner Rosewater | Rosenwasser | 로즈워터'),
    ).toEqual([]);
  });
});

it('takes a time of use behind the noun for no kind', () => {
  expect(kindOf('Quiet Toner After Shave')).toBe('toner-like');
  expect(kindOf('Quiet After Shave')).toBe('other');
  expect(kindOf('Quiet Gel After Shave')).toBe('moisturizer');
});

it('takes a mist against the sun for no face mist', () => {
  expect(wrong('sunscreen', 'Sunscreen Mist | Sunscreen Face Mist | Invisible Sun Shield Mist')).toEqual([]);
  expect(kindOf('Sunrise Mist')).toBe('toner-like');
});

it('takes cartridges, devices and bottles for no toner', () => {
  expect(
    wrong(
      'off-topic',
      'Kyocera TK-1 Toner | Cartouche toner noir | Tóner compatible negro | Тонер-картридж | Toner Belt | Microcurrent Toning Device | Refillable Mist Spray Bottle | Toner Empty Bottle | 토너 공병 | 化粧水用空ボトル | Juuksetoonik',
    ),
  ).toEqual([]);
  expect(kindOf('Quiet Toner in a Glass Bottle')).toBe('toner-like');
});

it('knows a perfume by its formula where nothing else tells', () => {
  const perfume = 'Alcohol Denat., Parfum, Aqua, Linalool, Limonene, Coumarin';
  expect(kindOf('', perfume)).toBe('off-topic');
  expect(kindOf('Quiet Toner', perfume)).toBe('toner-like');
  expect(kindOf('', 'Alcohol Denat., Aqua, Glycerin, Parfum, Linalool')).toBe('other');
});
