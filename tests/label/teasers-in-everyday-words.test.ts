import { expect, it } from 'vitest';
import { namesOf } from './read';

it.each([
  'Vegan Collagen, Bakuchiol, Licorice Root, Pomegranate, Witch Hazel',
  'Marine Collagen, Vitamin C, Licorice Root',
  'Niacinamide, Ferulic Acid, Colloidal Oatmeal, Kakadu Plum',
  'Hyaluronic Acid Spheres, Hyaluronic Acid, Peptide Complex, Purified Active Molecule from Oats',
  'Retinol, Niacinamide, Night Repair Complex, Blue Lotus',
  'Rétinol, Niacinamide, Complexe Apaisant, Fleur de Lotus',
  'Retinol, Niacinamid, Beerenkomplex, Lotusblüte',
])('what sells and nothing that carries it is a teaser under a heading too: %s', (teaser) => {
  expect(namesOf(teaser)).toEqual([]);
  expect(namesOf(`Ingredients: ${teaser}`)).toEqual([]);
});

it.each([
  'Water, Niacinamide, Ferulic Acid, Colloidal Oatmeal, Kakadu Plum',
  'Niacinamide, Ferulic Acid, Colloidal Oatmeal, Kakadu Plum, Glycerin',
  'Squalane, Niacinamide, Blue Lotus, Beeswax',
  'Marine Collagen, Aqua, Vitamin C, Propylene Glycol',
  'Niacinamide, Kaolin, Kakadu Plum, Retinol',
])('with a base it is a list: %s', (list) => {
  expect(namesOf(`Ingredients: ${list}`)).toEqual([list.split(', ')]);
});

it('so are names of chemistry without a base', () => {
  const list = 'Niacinamide, Retinol, Sodium Hyaluronate, Phenoxyethanol, Disodium EDTA';
  expect(namesOf(`Ingredients: ${list}`)).toEqual([list.split(', ')]);
});
