import { describe, expect, it } from 'vitest';
import { functionsOfPrinted } from '../../src/lexicon/printed-functions';
import { emptyProduct } from '../../src/report/product';
import { Report } from '../../src/report/report';
import { judge } from '../../src/verdict/judge';

describe('what a printed name does', () => {
  it.each([
    ['Glycerin', 'humectant'],
    ['GLYCERIN 5%', 'humectant'],
    ['Water/Aqua/Eau', 'solvent'],
    ['Aqua (Water)', 'solvent'],
    ['Butyrospermum Parkii (Shea) Butter', 'skin-conditioning'],
    ['Parfum (Fragrance)', 'fragrance'],
    ['Alkohol denat.', 'antimicrobial'],
    ['アルコール', 'solvent'],
    ['살리실릭애씨드', 'keratolytic'],
  ])('%s: %s', (printed, wanted) => {
    expect(functionsOfPrinted(printed)).toContain(wanted);
  });

  it.each(['Unheardof Ferment Extract', '', '***', '(', 'Made with love'])('%j: nothing', (printed) => {
    expect(functionsOfPrinted(printed)).toEqual([]);
  });
});

describe('the functions in a report', () => {
  const listOf = (text: string) => {
    const report = judge({ ...emptyProduct, title: 'Serum', lists: [{ text, source: 'pasted' }] });
    expect(Report(report)).toBe(true);
    return report.lists[0];
  };

  it('are listed in the order of the names', () => {
    const list = listOf('Ingredients: Aqua, Glycerin, Unheardof Ferment Extract, Phenoxyethanol');
    expect(list?.functions?.length).toBe(list?.names.length);
    expect(list?.functions?.[0]).toContain('solvent');
    expect(list?.functions?.[1]).toContain('humectant');
    expect(list?.functions?.[2]).toEqual([]);
    expect(list?.functions?.[3]).toContain('preservative');
  });

  it('are left out if no name has a known function', () => {
    const list = listOf('Ingredients: Wasser, Gliceryna, Squalan, Niacynamid, Zapach');
    expect(list).toBeDefined();
    expect(list).not.toHaveProperty('functions');
  });
});
