import { expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const told = (title: string) => {
  const { kind, contact } = productKind({ ...emptyProduct, title }, null);
  return `${kind} ${contact}`;
};

it.each([
  ['body leave-on', 'Thistle Stretch Mark Oil'],
  ['body leave-on', 'Olio elasticizzante smagliature'],
  ['body leave-on', 'Huile anti-vergetures'],
  ['body leave-on', 'Crema antiestrías para estrías'],
  ['body leave-on', 'Krem na rozstępy'],
  ['serum leave-on', 'Huile visage cicatrices, vergetures'],
  ['moisturizer leave-on', 'Thistle Face Cream'],
])('what is for stretch marks is for the body, unless for the face too: %s, %s', (said, title) => {
  expect(told(title)).toBe(said);
});

it.each([
  ['body rinse-off', 'Płyn do higieny intymnej rumianek'],
  ['body rinse-off', 'Gel hygiène intime'],
  ['body rinse-off', 'Bade-Öl Mandelblüten'],
  ['body leave-on', 'Krem intymny nawilżający'],
])('what washes the body says so: %s, %s', (said, title) => {
  expect(told(title)).toBe(said);
});

it('Hebrew sun lotions are sunscreen', () => {
  expect(told('תחליב הגנה לפנים SPF50')).toBe('sunscreen leave-on');
});
