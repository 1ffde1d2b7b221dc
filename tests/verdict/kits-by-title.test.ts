import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const LIST = readLabel('Aqua, Glycerin, Cetearyl Alcohol, Panthenol, Tocopherol').lists[0] ?? null;
const kindOf = (title: string, list: typeof LIST) => productKind({ ...emptyProduct, title }, list).kind;

describe('a set whose products stand in a row is a kit, though one list is printed', () => {
  it.each([
    'Thistle Hand Cream & Lip Balm Gift Set',
    'Gift Set Glow: Serum, Cream and Eye Cream',
    'Coffret sérum et crème de nuit',
    'Geschenkset Gesichtswasser und Tagescreme',
    'Pack sérum y crema',
    'Zestaw: tonik, krem na noc',
  ])('"%s"', (title) => {
    expect(kindOf(title, LIST)).toBe('kit');
  });
  it.each([
    ['Thistle Toner Gift Set', 'toner-like'],
    ['Thistle Body Butter Gift Set', 'body'],
    ['Soap & Glory Body Butter Gift Set', 'body'],
    ['Thistle Cleanser & Toner 2-in-1 Set', 'cleanser'],
    ['Thistle Serum Cream Duo', 'moisturizer'],
  ])('and "%s" is a %s', (title, kind) => {
    expect(kindOf(title, LIST)).toBe(kind);
  });
});

describe('a pack at the end of a title holds one product', () => {
  it.each([
    ['Thistle Hyaluronic Serum Refill Pack', 'serum'],
    ['Thistle Cleansing Balm Primary Pack', 'cleanser'],
  ])('"%s" is a %s', (title, kind) => {
    expect(kindOf(title, null)).toBe(kind);
  });
  it.each(['Pack sérum y crema', 'Pack de 3 productos', 'Thistle Serum Set', 'Coffret sérum'])(
    'and "%s" is a kit',
    (title) => {
      expect(kindOf(title, null)).toBe('kit');
    },
  );
});
