import { expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

it.each([
  ['off-topic', 'Lavender Mist', 'Home Fragrance'],
  ['off-topic', 'Lavender Mist', 'Home > Room Sprays'],
  ['off-topic', 'Calm Mist', 'Pillow & Linen Mists'],
  ['off-topic', 'Oud Mist', 'Fragrance'],
  ['off-topic', 'Brume Lavande', 'Parfums d’intérieur'],
  ['off-topic', 'Brume Vanille', 'Parfums'],
  ['off-topic', 'Bruma Lavanda', 'Ambientadores para el hogar'],
  ['toner-like', 'Rose Mist', 'Face Mists'],
  ['toner-like', 'Rose Mist', 'Home'],
  ['toner-like', 'Rose Mist', 'Home > Skincare > Toners'],
  ['toner-like', 'Rose Face Mist', 'Fragrance-free skincare'],
  ['toner-like', 'Brume Hydratante', 'Soins du visage'],
  ['toner-like', 'Rose Mist', ''],
] as const)('%s: %s in %s', (kind, title, category) => {
  expect(productKind({ ...emptyProduct, title, category }, null).kind).toBe(kind);
});
