import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

const namesOf = (raw: string) => listsOf(raw)[0]?.entries.map(({ text }) => text);
const activesOf = (raw: string) => listsOf(raw)[0]?.actives.map(({ text }) => text);

describe('strengths without their sign', () => {
  it.each([
    'Avobenzone 3.0, Homosalate 10.0, Octisalate 5',
    'Avobenzone 3, Homosalate 10, Octisalate 5.',
    'Avobenzone (3), Homosalate (10), Octisalate (5)',
    'Avobenzone 3 w/w, Homosalate 10 w/w, Octisalate 5 w/w',
    'Avobenzone - 3.0 - Sunscreen, Homosalate - 10.0 - Sunscreen, Octisalate - 5.0 - Sunscreen',
  ])('are no part of the actives: %s', (actives) => {
    for (const [active, inactive] of [
      ['Active Ingredients: ', ' Inactive Ingredients: '],
      ['Active: ', ' Inactive: '],
    ]) {
      const raw = `${active}${actives}.${inactive}Water, Glycerin, Silica`;
      expect(activesOf(raw)).toEqual(['Avobenzone', 'Homosalate', 'Octisalate']);
      expect(namesOf(raw)).toEqual(['Water', 'Glycerin', 'Silica']);
    }
  });

  it.each([
    'Water 80.0, Glycerin 10.0, Lactic Acid 5.0, Panthenol 3.0',
    'Water 80; Glycerin 10; Lactic Acid 5; Panthenol 3',
    'Water (80), Glycerin (10), Lactic Acid (5), Panthenol (3)',
    'Water 80.0\nGlycerin 10.0\nLactic Acid 5.0\nPanthenol 3.0',
  ])('are no part of the names of a formula that prints them all: %s', (raw) => {
    expect(namesOf(raw)).toEqual(['Water', 'Glycerin', 'Lactic Acid', 'Panthenol']);
  });

  it.each([
    ['Water', 'Steareth 21', 'Ceteth 2', 'Retinol', 'Quaternium 80'],
    ['Laureth 7', 'Ceteareth 20', 'Steareth 21', 'Nylon 12', 'Silica'],
    ['Water', 'Blue 1', 'Red 40', 'Yellow 5', 'CI 77891', 'Polysorbate 20'],
    ['Water (Aqua)', 'CI 42090 (Blue 1)', 'Glycerin', 'Retinol'],
  ])('are not the numbers that names have: %s', (...names) => {
    expect(namesOf(names.join(', '))).toEqual(names);
  });
});
