import { expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';
import { namesOf } from './read';

it.each([
  'Pomegranate Seed Oil (Punica Granatum)',
  'sunflower seed oil (helianthus annuus)',
  'Pyrus Malus (Organic Apple Juice/Jus de Pomme Bio)',
  'helianthus annuus (organic sunflower seed oil)',
  'Citrus Aurantium Dulcis (Orange Peel Oil)',
  'Cinnamomum Camphora (Ho Wood Oil/Huile de Camphre)',
])('a plant by two names is known by the official one: %s', (name) => {
  expect(meaningOf(name).meaning).toEqual({ is: 'known' });
});

it.each([
  ['Willow Bark Extract (Salix Alba)', { is: 'flag', family: 'bha' }],
  ['Salix Alba (White Willow Bark Extract)', { is: 'flag', family: 'bha' }],
  ['Salix Alba (Willow Leaf Extract)', { is: 'clear' }],
  ['Acer Saccarum (Sugar Maple) Extract', { is: 'flag', family: 'aha' }],
])('and keeps what it means: %s', (name, meaning) => {
  expect(meaningOf(name).meaning).toMatchObject(meaning);
});

it.each([
  // The leaf of a fruit is not the fruit.
  'Saccharum Officinarum (Sugar Cane Leaf Cell Extract)',
  'Punica Granatum (Quokka)',
  'Quokka Seed Oil (Quokka Quokkata)',
  'Night Repair Complex (Peptide Blend)',
])('a part of the name is not the name: %s', (name) => {
  expect(meaningOf(name).meaning?.is).not.toBe('flag');
  expect(meaningOf(name).meaning?.is).not.toBe('known');
});

it('a list of them needs no heading', () => {
  const oil =
    'argan oil (argania spinosa), pomegranate seed oil (punica granatum), sunflower seed oil (helianthus annuus), kiwi extract (actinidia chinensis)';
  expect(namesOf(oil)).toEqual([oil.split(', ')]);
});

it('the water before one is a name of its own', () => {
  expect(namesOf('Water Hamamelis Virginiana (Witch Hazel) Extract, Glycerin, Panthenol')).toEqual([
    ['Water', 'Hamamelis Virginiana (Witch Hazel) Extract', 'Glycerin', 'Panthenol'],
  ]);
});
