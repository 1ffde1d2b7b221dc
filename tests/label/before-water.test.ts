import { describe, expect, it } from 'vitest';
import { listsOf, names, namesOf } from './read';

const REST = ['Glycerin', 'Cetearyl Alcohol', 'Panthenol', 'Xanthan Gum', 'Phenoxyethanol'];

describe('what sells, with nothing between it and the water that opens the list', () => {
  it.each([
    ['Hyaluronic Acid Glycine Lumisome', 'Aqua'],
    ['Ginger and Taurine', 'Water\\Aqua\\Eau'],
    ['Yellow Plum', 'Aqua'],
    ['SPF 40', 'Aqua / Water / Eau'],
    ['Lumi Complex', 'Aqua (Water)'],
    ['Acide Hyaluronique et Céramides', 'Aqua/Eau'],
    ['Ceramide und Panthenol', 'Aqua'],
    ['Ceramidas y pantenol', 'Agua (Aqua)'],
    ['123456 1', 'Aqua / Water'],
  ])('%s %s', (words, water) => {
    expect(names([`${words} ${water}`, ...REST].join(', '))).toEqual([water, ...REST]);
  });

  it('may have commas', () => {
    expect(names(`Lumi Complex, Q-Smooth Complex Water\\Aqua\\Eau, ${REST.join(', ')}`)).toEqual([
      'Water\\Aqua\\Eau',
      ...REST,
    ]);
  });
});

describe('water of a name', () => {
  it.each([
    'Rosa Damascena Flower Water',
    'Lumière Thermal Spring Water',
    'Nelumbo Lumifera Flower Aqua',
    'Maris Aqua',
    'Deionized Water',
    'Eau Thermale Lumière',
    'Cactus Petal Water',
    'Floral Aqua',
    'Aqua (Lumi Spring Water)',
  ])('%s', (water) => {
    expect(names([water, ...REST].join(', '))).toEqual([water, ...REST]);
    expect(names([...REST, water, 'Citric Acid'].join(', '))).toEqual([...REST, water, 'Citric Acid']);
  });

  it('is a name of its own behind names without commas', () => {
    expect(names(`Niacinamide Panthenol Aqua, ${REST.join(', ')}`)).toEqual([
      'Niacinamide',
      'Panthenol',
      'Aqua',
      ...REST,
    ]);
  });
});

describe('the next product of a kit, with nothing between it and the last name of the one before', () => {
  it.each(['Cloud Night Mask Water', 'LIQUID SERUM WATER\\AQUA\\EAU', 'Crème de nuit Aqua'])(
    '%s',
    (printed) => {
      const raw = `Water, Glycerin, Cetearyl Alcohol, Phenoxyethanol, Red 33 (CI 17200) ${printed}, ${REST.join(', ')}`;
      const water = printed.split(' ').at(-1) ?? '';
      expect(namesOf(raw)).toEqual([
        ['Water', 'Glycerin', 'Cetearyl Alcohol', 'Phenoxyethanol', 'Red 33 (CI 17200)'],
        [water, ...REST],
      ]);
      expect(listsOf(raw)[1]?.product).toBe(printed.slice(0, -water.length).trim());
    },
  );

  it('is none where no product is named', () => {
    expect(names(`Water, Glycerin, Phenoxyethanol Rose Water, ${REST.join(', ')}`)).toContain(
      'Phenoxyethanol',
    );
    expect(listsOf(`Water, Glycerin, Phenoxyethanol Rose Water, ${REST.join(', ')}`)).toHaveLength(1);
  });
});
