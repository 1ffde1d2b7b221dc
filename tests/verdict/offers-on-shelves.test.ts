import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const kindOf = (category: string) =>
  productKind({ ...emptyProduct, title: 'Wren Radiance', category }, null).kind;

describe('an offer on a shelf says less than the shelf', () => {
  it.each([
    ['Serums > Free Gift with Toner', 'serum'],
    ['Masks > Sale Cleansers', 'mask'],
    ['Pflege > Seren > Angebote Gesichtswasser', 'serum'],
    ['Soins > Masques > Toniques en promotion', 'mask'],
    ['Уход > Сыворотки > Акции на тоники', 'serum'],
  ])('"%s" is of the kind %s', (category, kind) => {
    expect(kindOf(category)).toBe(kind);
  });
  it.each([
    ['Sale > Toners', 'toner-like'],
    ['Toner Sale', 'toner-like'],
    ['Bestsellers > Skin Care > Masks', 'mask'],
    ['Serums > Toners', 'toner-like'],
  ])('and "%s" of the kind %s', (category, kind) => {
    expect(kindOf(category)).toBe(kind);
  });
});
