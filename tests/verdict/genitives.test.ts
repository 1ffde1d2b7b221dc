import { expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

/** "Skład toniku": a heading for a list names the product in the case for "of". */
it.each([
  ['toner-like', 'toniku | тоника | тонера | тоніка | tonika | pleťové vody | pleťovej vody'],
  ['moisturizer', 'kremu | крема | крему | krému | kreme'],
  ['serum', 'serum | сыворотки | сироватки | séra | seruma'],
  ['mask', 'maseczki | маски | masky | maske'],
  ['peel', 'peelingu | пилинга | пілінгу'],
])('a product named in the genitive is a %s: %s', (kind, names) => {
  const text = 'Aqua, Glycerin, Squalane, Panthenol, Phenoxyethanol';
  const kindOf = (title: string) =>
    judge({ ...emptyProduct, title, lists: [{ text, source: 'pasted' }] }).product.kind;
  expect(names.split(' | ').filter((name) => kindOf(name) !== kind)).toEqual([]);
});
