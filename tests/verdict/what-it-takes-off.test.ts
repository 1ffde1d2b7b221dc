import { expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const kindOf = (title: string) =>
  judge({ ...emptyProduct, title, lists: [{ text: 'Aqua, Glycerin, Parfum', source: 'shop' }] }).product.kind;

it.each([
  'Quokka Eye Makeup Remover, Removes Waterproof Mascara',
  'Quokka Cleansing Balm, Melts Mascara and Sunscreen',
  'Micellar Water Quokka, Removes Mascara & Sunscreen',
  'Quokka Reinigungsöl entfernt Mascara und Sonnencreme',
  'Huile nettoyante Quokka, élimine mascara et crème solaire',
  'Bálsamo limpiador Quokka, elimina máscara y protector solar',
  'Гидрофильное масло Quokka, смывает тушь и солнцезащитный крем',
])('what a cleanser takes off is not what it is: %s', (title) => {
  expect(kindOf(title)).toBe('cleanser');
});

it.each([
  ['makeup', 'Quokka Waterproof Mascara, Removes with Warm Water'],
  ['sunscreen', 'Quokka Sunscreen, Removes Easily'],
  ['sunscreen', 'Quokka Melts In Sunscreen'],
])('but what is easy to take off stays it (%s): %s', (kind, title) => {
  expect(kindOf(title)).toBe(kind);
});

it.each([
  ['toner-like', 'Quokka Exfoliant Toner, Quokka Korean Toner'],
  ['serum', 'Quokka Exfoliant Serum'],
  ['cleanser', 'Quokka Exfoliant Cleanser'],
  ['toner-like', 'Quokka Toner Exfoliant'],
  ['peel', 'Quokka BHA Exfoliant'],
  ['toner-like', 'لوشن تونر كوكا'],
  ['cleanser', 'Гидрофильный бальзам Quokka'],
])('of two nouns the one that is the thing counts (%s): %s', (kind, title) => {
  expect(kindOf(title)).toBe(kind);
});

it.each([
  'Vela de soya Quokka',
  'Candela Quokka',
  'Свеча Quokka',
  'Lilin Quokka',
  'شمعة كوكا',
  'Nến thơm Quokka',
])('a candle is not for the skin: %s', (title) => {
  expect(kindOf(title)).toBe('off-topic');
});
