import { expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const kindOf = (title: string, category: string) =>
  productKind({ ...emptyProduct, title, category }, null).kind;

it.each([
  ['serum', 'Sérum visage', 'Beauté et Parfum > Soins de la peau'],
  ['serum', 'Sérum visage', 'Beauté et Parfum'],
  ['moisturizer', 'Gesichtscreme', 'Kosmetik & Parfum'],
  ['moisturizer', 'Crema viso', 'Bellezza e profumi'],
  ['serum', 'Sérum facial', 'Belleza y perfumes > Cuidado de la piel'],
  ['serum', 'Yüz serumu', 'Parfüm & Kozmetik'],
  ['serum', '美容液', '美容・コスメ・香水'],
  ['serum', 'Face Serum', 'Beauty & Fragrance'],
  ['serum', 'Serum do twarzy', 'Uroda i perfumy'],
])('a department for beauty and scents leaves %s what it is: %s, %s', (kind, title, category) => {
  expect(kindOf(title, category)).toBe(kind);
});

it.each([
  ['Fleur 22', 'Beauté et Parfum > Parfums'],
  ['Fleur 22', 'Beauty > Fragrance'],
  ['Rosewood No. 4', 'Kosmetik > Parfüm'],
  ['Repair 12', 'Beauty > Hair Care'],
  ['Repair 12', 'Beauty Tools'],
  ['Eau de Parfum Fleur', 'Beauté et Parfum'],
])('and a shelf of scents, hair or tools in it is off-topic: %s, %s', (title, category) => {
  expect(kindOf(title, category)).toBe('off-topic');
});
