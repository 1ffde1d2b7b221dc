import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (title: string) => productKind({ ...emptyProduct, title }, null).kind;

describe('a word that denies in one language and means something else in that of the noun', () => {
  it.each([
    ['Yoğun Nem Kremi', 'moisturizer'],
    ['Nem Serumu', 'serum'],
    ['Nem Losyonu', 'moisturizer'],
    ['Nem Toniği', 'toner-like'],
  ])('denies nothing: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each([
    ['Crème sans toner', 'moisturizer'],
    ['Gesichtscreme ohne Toner', 'moisturizer'],
    ['Arckrém tonik nélkül', 'moisturizer'],
    ['Crema sin tónico', 'moisturizer'],
  ])('denies in its own: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });
});
