import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';

const INACTIVE = 'Inactive ingredients carbomer, glycerin, methylparaben, water';

/** The actives of the first list, each with its strength. */
const activesOf = (raw: string): (readonly [string, number | null])[] =>
  readLabel(raw).lists[0]?.actives.map(({ text, percent }) => [text, percent] as const) ?? [];

describe('a Drug Facts box', () => {
  it.each([
    ['Active ingredient (w/w)   Purpose\nAdapalene 0.1%   Acne treatment', 'Adapalene 0.1%', 0.1],
    ['Active ingredient (in each gram)  Purpose\nTretinoin 0.05%  Retinoid', 'Tretinoin 0.05%', 0.05],
    ['Active ingredient   Purpose\nAdapalene USP 0.1%   Acne treatment', 'Adapalene USP 0.1%', 0.1],
    ['Active ingredient\nPurpose\nSalicylic Acid 2% w/w\nAcne Treatment', 'Salicylic Acid 2% w/w', 2],
    [
      'Active Ingredients: Purpose: Salicylic Acid (2.0%) Acne Treatment.',
      'Salicylic Acid (2.0%) Acne Treatment',
      2,
    ],
    ['Active ingredient\tPurpose\nSalicylic acid 2% ........ Acne medication', 'Salicylic acid 2%', 2],
    ['Ingrédient médicinal : Acide salicylique 2 %.', 'Acide salicylique 2 %', 2],
  ])('has a second column, which names nothing: %s', (head, name, percent) => {
    const actives = activesOf(`${head}\nUses for the treatment of acne\n${INACTIVE}`);
    expect(actives.map(([, strength]) => strength)).toEqual([percent]);
    expect(name).toContain(actives[0]?.[0].replace(/[.\s]+$/, '') ?? '-');
  });

  it.each(['20 mg', '20mg', '20 mg per g', '20 mg/g', '20 mg in 1 g', '20 mg in each gram', '20 milligrams'])(
    'may print an amount: %s',
    (amount) => {
      for (const label of [
        `Active ingredient: Salicylic Acid ${amount}. ${INACTIVE}`,
        `Active ingredient\nSalicylic Acid ${amount}\nPurpose\nAcne treatment\n${INACTIVE}`,
        `Active ingredient: Salicylic Acid (${amount})\n${INACTIVE}`,
      ])
        expect(
          readLabel(label).lists[0]?.actives.map(({ meaning }) => meaning?.is),
          label,
        ).toEqual(['flag']);
    },
  );

  it.each([
    'Active ingredients: our oats soothe.\nPurpose: soft skin.\nIngredients: Water, Glycerin, Carbomer, Panthenol',
    'Purpose: acne treatment. Ingredients: Water, Glycerin, Carbomer, Panthenol',
  ])('is not one where no strength and no inactive list is printed: %s', (raw) => {
    expect(activesOf(raw)).toEqual([]);
  });
});

describe('actives that only their strengths separate', () => {
  const filters = [
    ['Avobenzone', 3],
    ['Homosalate', 10],
    ['Octisalate', 5],
  ] as const;
  it.each([
    (name: string, percent: number) => `${name} ${percent}%`,
    (name: string, percent: number) => `${name} (${percent}%)`,
    (name: string, percent: number) => `${name} - ${percent}%`,
    (name: string, percent: number) => `${name} ${percent}% - Sunscreen`,
    (name: string, percent: number) => `${name} ${percent}% (Sunscreen)`,
  ])('are each an active: %s', (print) => {
    for (const purpose of ['', 'Purpose '])
      for (const between of [' ', ', ']) {
        const raw = `Active: ${purpose}${filters.map(([name, percent]) => print(name, percent)).join(between)}. Inactive: Water, Glycerin, Emulsifying Wax`;
        const [list] = readLabel(raw).lists;
        expect(
          list?.actives.map(({ text, percent }) => [text.split(' ')[0], percent]),
          raw,
        ).toEqual(filters);
        expect(list?.entries).toHaveLength(3);
      }
  });

  it('may stand before the list without a heading, where they are drugs', () => {
    const open = filters.map(([name, percent]) => `${name} ${percent}%`).join(', ');
    const [list] = readLabel(`Ingredients: ${open}, Alcohol Denat., Glycerin, Parfum`).lists;
    expect(list?.actives).toHaveLength(3);
    expect(list?.entries[0]?.text).toBe('Alcohol Denat');
    const [only] = readLabel(`Ingredients: ${open}.`).lists;
    expect(only?.actives).toHaveLength(3);
    expect(only?.entries).toEqual([]);
  });

  it.each([
    'Centella Asiatica Extract (40%), Niacinamide (5%), Water, Glycerin, Parfum',
    'Avobenzone 3%, Homosalate 10%, Water 60%, Glycerin 20%, Parfum 7%',
    'Salicylic Acid 2%, Water, Glycerin, Parfum, Panthenol',
  ])('are none in a formula: %s', (raw) => {
    const [list] = readLabel(`Ingredients: ${raw}`).lists;
    expect(list?.actives).toEqual([]);
    expect(list?.entries).toHaveLength(5);
  });
});
