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
