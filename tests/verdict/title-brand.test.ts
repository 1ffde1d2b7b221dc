import { describe, expect, it } from 'vitest';
import { emptyProduct, type Product } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const LIST = 'Aqua, Alcohol Denat., Glycerin, Panthenol, Phenoxyethanol';
const judged = (words: Partial<Product>) =>
  judge({ ...emptyProduct, ...words, lists: [{ text: LIST, source: 'heading' }] });
const kindOf = (title: string, brand: string) => judged({ title, brand }).product.kind;

describe('a brand with a word for a kind', () => {
  it.each([
    ['toner-like', 'The Mask Barn', 'The Mask Barn Birch Toner'],
    ['toner-like', 'The Mask Barn', 'Birch Toner by The Mask Barn'],
    ['toner-like', 'Nail & Fern', 'NAIL & FERN – Calming Toner'],
    ['toner-like', 'Wimpern & Wald', 'Wimpern & Wald Gesichtswasser'],
    ['moisturizer', 'Tónica Salvaje', 'Tónica Salvaje Crema de Día'],
    ['moisturizer', 'Toner House', 'Toner House | Day Cream'],
    ['moisturizer', 'Тоник и Мята', 'Тоник и Мята крем для лица'],
    ['serum', 'Maison Lotion', 'Maison Lotion Sérum Éclat'],
    ['serum', 'Toner Barn', 'Toner Barn Peptide Serum'],
    ['serum', '토너랩', '토너랩 수분 세럼'],
  ])('says nothing of the product beside another noun: %s, %s, %s', (kind, brand, title) => {
    expect(kindOf(title, brand)).toBe(kind);
  });

  it.each([
    ['toner-like', 'Birch Toner', 'Birch Toner'],
    ['toner-like', 'Toner', 'Toner Pads'],
    ['lip', 'Lip Meadow', 'Lip Meadow Balm'],
    ['off-topic', 'Lash Meadow', 'Lash Meadow Serum'],
    ['off-topic', 'Hair Meadow', 'Hair Meadow Oil'],
    ['toner-like', 'Mask', 'Unmasked Toner'],
    ['cleanser', 'Quiet Cleansing Balm with Oil', 'Quiet Cleansing Balm with Oil-Rich Serum'],
  ])('counts where the title says nothing surer: %s, %s, %s', (kind, brand, title) => {
    expect(kindOf(title, brand)).toBe(kind);
  });

  it('promises nothing about pores and names no active', () => {
    expect(judged({ title: 'Poreless & Co. Oat Cream', brand: 'Poreless & Co.' }).verdict).toBe('clear');
    expect(judged({ title: 'Poreless Oat Cream', brand: 'Oat & Co.' }).verdict).toBe('myth');
    expect(judged({ title: 'Retinol Barn Day Cream', brand: 'Retinol Barn' }).differs).toEqual([]);
  });

  it('keeps the title of the report, and the place of what is found behind it', () => {
    const { product, findings } = judged({ title: 'Serum Barn Shrink Pores Toner', brand: 'Serum Barn' });
    expect(product.title).toBe('Serum Barn Shrink Pores Toner');
    const claim = findings.find(({ topic }) => topic === 'pore-claim')?.evidence[0];
    expect(claim?.at).toMatchObject({ in: 'title', start: 11 });
  });

  it('says nothing either where the shop repeats the title as category', () => {
    const title = 'Toner House Day Cream';
    expect(judged({ title, category: title, brand: 'Toner House' }).product.kind).toBe('moisturizer');
  });
});
