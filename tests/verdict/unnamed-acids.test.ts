import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const verdict = (title: string, first: string) =>
  judge({
    ...emptyProduct,
    title,
    lists: [{ text: `Water, ${first}, Glycerin, Panthenol, Betaine, Propanediol, Inulin`, source: 'shop' }],
  }).verdict;

describe('a strength of acids that the title does not name', () => {
  it.each([
    'Strength 40% Triple Acid Peel',
    '30% Acid Peel',
    '35% Multi-Acid Serum',
    'Peeling aux acides 25%',
    'Säurepeeling 30%',
    'Peeling con ácidos 20%',
  ])('is one of AHAs where no other acids are high in the list: %s', (title) => {
    expect(verdict(title, 'Glycolic Acid, Lactic Acid')).toBe('care');
    expect(verdict(title, 'Glycolic Acid, Salicylic Acid')).toBe('care');
    for (const other of ['Azelaic Acid', 'Gluconolactone', 'Ascorbic Acid'])
      expect(verdict(title, `${other}, Lactic Acid`)).toBe('works');
    expect(verdict(title, 'Niacinamide')).toBe('clear');
  });

  it.each([
    '10% Acid Complex',
    '20% Azelaic Acid Serum',
    'Amino Acid 15% Serum',
    '15% Hyaluronic Acid Serum',
    '20% Vitamin C Serum',
    '12% Fatty Acid Cream',
    '100% Acid-Free Serum',
  ])('is not said by %s', (title) => {
    expect(verdict(title, 'Lactic Acid')).toBe('works');
  });
});
