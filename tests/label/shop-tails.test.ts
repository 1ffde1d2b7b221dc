import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { names } from './read';

const BASE = 'Water, Glycerin, Panthenol';
const base = ['Water', 'Glycerin', 'Panthenol'];

describe('what shops print behind the last name', () => {
  it.each([
    `${BASE}, Citral*, Linalool* (184/123).\n\n*Plant origin.`,
    `${BASE}, Citral*, Linalool*.\n*Natural essential oils`,
    `${BASE}, Citral*, Linalool*\n\n* 100% natural fragrance.`,
    `${BASE}, Citral, Linalool ILN42266`,
    `${BASE}, Citral, Linalool...and kindness`,
    `${BASE}, Citral, Linalool. ...read more`,
  ])('is no name: %j', (list) => {
    expect(names(list)).toEqual([...base, 'Citral', 'Linalool']);
  });

  it.each([
    [`Water\n*Glycerin\n*Panthenol\n*Plant Oil`, ['Water', 'Glycerin', 'Panthenol', 'Plant Oil']],
    [`${BASE}, Poloxamer 407`, [...base, 'Poloxamer 407']],
    [`${BASE}, CI 77019`, [...base, 'CI 77019']],
  ])('may be one: %j', (list, expected) => {
    expect(names(list)).toEqual(expected);
  });
});

describe('a comma inside a name', () => {
  it.each([
    ['Cocamidopropyl, Betaine', ['Cocamidopropyl, Betaine']],
    ['Trisodium, EDTA', ['Trisodium, EDTA']],
    ['Hexylene, Glycol', ['Hexylene, Glycol']],
    ['Allantoin, Betaine', ['Allantoin', 'Betaine']],
    ['Strange Thing, Betaine', ['Strange Thing', 'Betaine']],
    [
      'Strange Thing, Hamamelis Water (Water, Alcohol)',
      ['Strange Thing', 'Hamamelis Water (Water, Alcohol)'],
    ],
  ])('%s', (printed, expected) => {
    expect(names(`${BASE}, ${printed}, Tocopherol`)).toEqual([...base, ...expected, 'Tocopherol']);
  });
});

describe('a bracket that holds half the list', () => {
  const blend =
    'Aqua, Opuntia Tuna Fruit Extract, Agave Tequilana Leaf Extract, Cypripedium Pubescens Extract, Aloe Barbadensis Leaf Extract, Saccharomyces Cerevisiae Extract';
  it.each([
    [`Blend [${blend}] Lactic Acid, Squalane, Butylene Glycol`, 'Lactic Acid'],
    [`Blend (${blend}) Salicylic Acid, Squalane, Butylene Glycol`, 'Salicylic Acid'],
  ])('parts the name behind it: %s', (list, name) => {
    expect(names(list)).toContain(name);
    expect(names(list)).toContain('Saccharomyces Cerevisiae Extract');
  });

  it('belongs to its name where it is short', () => {
    expect(names(`${BASE}, Pistacia (Gum, Mastic, Resin) Extract, Tocopherol`)).toContain(
      'Pistacia (Gum, Mastic, Resin) Extract',
    );
  });
});

describe('a strength that begins with its stop', () => {
  it.each([
    ['Salicylic Acid .50%', 0.5],
    ['Salicylic Acid .5 %', 0.5],
    ['Salicylic Acid 2.5%', 2.5],
    ['Salicylic Acid. 50%', 50],
  ])('%s', (printed, percent) => {
    const entry = readLabel(`Water, ${printed}, Glycerin, Panthenol`).lists[0]?.entries[1];
    expect([entry?.text.slice(0, 14), entry?.percent]).toEqual(['Salicylic Acid', percent]);
  });
});
