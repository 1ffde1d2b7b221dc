import { describe, expect, it } from 'vitest';
import { namesOf } from './read';

describe('an oil', () => {
  it.each([
    ...[
      'Squalane.',
      'Rosehip Oil.',
      'Jojoba Oil, Argan Oil.',
      'Squalane, jojoba oil, rosehip oil & retinol.',
    ],
    ...['Marula Oil, Squalane, Jojoba Oil, Bakuchiol.'],
  ])(
    'is made of what elsewhere are star ingredients, where that is all and a full stop closes it: %s',
    (text) => {
      expect(namesOf(text)).toHaveLength(1);
    },
  );

  it.each([
    ['Ingredients: Squalane, Retinol', ['Squalane', 'Retinol']],
    ['Ingrédients : Squalane, Rétinol.', ['Squalane', 'Rétinol']],
    ['INCI: Jojoba Oil, Squalane, Bakuchiol', ['Jojoba Oil', 'Squalane', 'Bakuchiol']],
    ['Prunus Amygdalus Dulcis Oil, Tocopherol, BHA', ['Prunus Amygdalus Dulcis Oil', 'Tocopherol', 'BHA']],
    [
      'Helianthus Annuus Seed Oil, Squalane, Retinol, Tocopherol, BHA',
      ['Helianthus Annuus Seed Oil', 'Squalane', 'Retinol', 'Tocopherol', 'BHA'],
    ],
  ])('may be short under a heading, and "BHA" in it is the antioxidant: %s', (text, names) => {
    expect(namesOf(text)).toEqual([names]);
  });

  it.each([
    ...[
      'Ingredients: Retinol, Niacinamide',
      'Ingredients: Squalane, Peptides',
      'Key ingredients: Squalane, Retinol',
    ],
    ...['Ingredients: Squalane, Retinol, Niacinamide, Glycolic Acid', 'AHA, BHA, Rosehip Oil'],
    ...['Squalane', 'Squalane, Rosehip Oil, Retinol', 'Retinol, niacinamide, squalane.', 'Retinol.'],
    ...[
      'Squalane, jojoba oil, rosehip oil and more.',
      'Coconut oil is great.',
      'Vitamin C, Rosehip Oil, Peptides.',
    ],
    ...['Argan Oil\nRosehip Oil\nRetinol\nNiacinamide'],
  ])('is not what a teaser or a menu says: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
