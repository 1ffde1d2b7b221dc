import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { names } from './read';

const NAMES = ['Aqua', 'Glycerin', 'Niacinamide', 'Squalane'];
const LAST = [
  'Linalool',
  'Potassium Sorbate',
  'CI 77891',
  'Mica (CI 77019)',
  'Polysorbate 20',
  'Citric Acid',
];

describe('a sentence glued to the last name', () => {
  it.each([
    'Our ingredient lists are updated regularly.',
    'Maison Aube product formulas are updated periodically, so please check the packaging.',
    'Aube product ingredient listings are updated often. Before use, please read the list',
    'The brand can change this at any time',
    'Unsere Inhaltsstofflisten werden regelmäßig aktualisiert',
    'Die Rezeptur auf der Verpackung ist die richtige',
    'Les listes de nos produits sont mises à jour souvent',
    'La lista de ingredientes de nuestros productos se actualiza',
    'La lista dei nostri prodotti viene aggiornata',
    'De ingrediënten van dit product worden bijgewerkt',
    'Listy składników naszych produktów zmieniają się',
  ])('%s', (sentence) => {
    for (const last of LAST)
      for (const between of [' ', '. '])
        expect(names(`${[...NAMES, last].join(', ')}${between}${sentence}`), `${last}${between}`).toEqual([
          ...NAMES,
          last,
        ]);
  });

  it.each([
    'Citric Acid Anhydrous',
    'Linalool Natural',
    'Tocopherol Mixed Isomers',
    'Parfum Rose de Mai',
    'Glycerin of Plants',
    'Zea Mays Reaction Product',
  ])('%s is a name that only goes on', (last) => {
    expect(names([...NAMES, last].join(', '))).toEqual([...NAMES, last]);
  });
});

describe('what is beside the names', () => {
  it.each([
    '99% natural origin',
    'Total Naturally Derived (99.9%)',
    '98 % of total ingredients are of natural origin',
    '99 % d’origine naturelle',
    '98% natürlichen Ursprungs',
    '97% di origine naturale',
    '50 ml',
    '50 ml / 1.7 fl. oz.',
    '#123456',
    '＜M123456-712＞',
    '<A123456/2>',
    '{"]',
    '."}',
    '","howTo":"Apply daily"}',
  ])('%s', (beside) => {
    for (const last of LAST)
      for (const between of beside.includes('"') ? [''] : [', ', '. ', ' | '])
        expect(names(`${[...NAMES, last].join(', ')}${between}${beside}`), `${last}${between}`).toEqual([
          ...NAMES,
          last,
        ]);
  });

  it.each(['99% natural origin', '99 % d’origine naturelle', '– Vegan', '- certified organic', '#123456'])(
    'is no strength and no name right behind the last one: %s',
    (beside) => {
      for (const last of LAST)
        expect(readLabel(`${[...NAMES, last].join(', ')} ${beside}`).lists[0]?.entries.at(-1)).toMatchObject({
          text: last,
          percent: null,
        });
    },
  );

  it('is a sentence that says what the product contains', () => {
    expect(names(`${NAMES.join(', ')}, Eugenol. Contains Oxybenzone`)).toEqual([...NAMES, 'Eugenol']);
  });

  it.each([
    'Glycerin (99% natural origin)',
    '100% naturally derived Squalane',
    'Citric Acid 2 %',
    'Alcohol 10 ml',
    'Iron Oxides (CI 77491)',
    'Titanium Dioxide (Cl 77891)',
    'Natural Perfume Oil',
    'Benzyl Alcohol. (Preservative)',
  ])('%s stays a name', (name) => {
    expect(names(`Aqua, Panthenol, Niacinamide, ${name}, Squalane`)).toHaveLength(5);
  });
});
