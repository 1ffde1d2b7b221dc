import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { judge } from '@/verdict/judge';

const kindOf = (title: string) =>
  judge({
    ...emptyProduct,
    title,
    lists: [{ text: 'Aqua, Glycerin, Panthenol, Betaine, Parfum', source: 'pasted' }],
  }).product.kind;

/** The word for a set takes its noun in another case in these languages, and one list says that it is one product. */
describe('a set of one kind with one list is of that kind', () => {
  it.each([
    ['Набор тоников Kestrel', 'toner-like'],
    ['Набор тонеров Kestrel', 'toner-like'],
    ['Набір тоніків Kestrel', 'toner-like'],
    ['Zestaw toników Kestrel', 'toner-like'],
    ['Sada toniků Kestrel', 'toner-like'],
    ['Set tonera Kestrel', 'toner-like'],
    ['Комплект тоници Kestrel', 'toner-like'],
    ['Набор кремов Kestrel', 'moisturizer'],
    ['Zestaw kremów Kestrel', 'moisturizer'],
    ['Набор масок Kestrel', 'mask'],
  ])('%s is a %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each(['Набор Kestrel', 'Zestaw Kestrel', 'Set Kestrel'])('%s stays a set', (title) => {
    expect(kindOf(title)).toBe('kit');
  });
});
