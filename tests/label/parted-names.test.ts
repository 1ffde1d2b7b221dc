import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';
import { names } from './read';

const list = (...middle: string[]) => ['Aqua', 'Glycerin', ...middle, 'Propanediol', 'Phenoxyethanol'];

describe('a comma in front of what begins no name', () => {
  it.each([
    'Vitis Vinifera, (Grape) Seed Oil',
    'Panax Ginseng Root, Extract',
    'Hydrogenated Olive Oil, Unsaponifiables',
    'Red 40, (CI 16035)',
    'Yellow 5, (C.I. 19140)',
  ])('%s is one name', (name) => {
    expect(names(list(name).join(', '))).toEqual(list(name));
  });

  it('parts the number of a colour from the name behind it', () => {
    expect(names(list('Yellow 5, (CI 19140) Sodium Hydroxide', 'Mica').join(', '))).toEqual(
      list('Yellow 5, (CI 19140)', 'Sodium Hydroxide', 'Mica'),
    );
  });

  it.each([
    ['(CI 77891) Titanium Dioxide'],
    ['(CI 15985) Yellow 6', '(CI 19140) Yellow 5'],
    ['Niacinamide', '(Mel) Honey'],
    ['Wool Fat', 'Cetearyl Alcohol'],
    ['Stearyl Alcohol', 'Caprylyl Methicone'],
    ['Lauryl Alcohol', 'Phosphonic Acid'],
    ['Vitis Vinifera', 'Seaweed Complex'],
  ])('%s stays as it is printed', (...middle) => {
    expect(names(list(...middle).join(', '))).toEqual(list(...middle));
  });
});

describe('a strange name beside a known one', () => {
  it.each([
    'Canola Oil\\Huile De Colza',
    'Glycine Soja Sterols/Soybean Sterols',
    'Melaleuca Alternifolia Leaf Extract / Tea Tree Leaf Extract',
    'Faex Extract / Yeast Extract / Extrait de Levure',
    'Cocos Nucifera (Coconut Oil)',
    'Iron Oxide Red (CI 77491)',
    'Lavandula Angustifolia (Lavender)',
    'Citrus Aurantium Amara (Neroli)',
    'Hydrolysed Silk',
    'Hydrolysed Collagen',
    'Magnesium Sulphate',
  ])('%s is understood', (name) => {
    expect(meaningOf(name).understood).toBe(true);
  });

  it.each([
    'Lumi/Quokka Complex',
    'Morning/Night',
    'Lumi Complex (Patented)',
    'Quokka Balance (Formula)',
    'Soft Touch (New)',
  ])('%s is not', (name) => {
    expect(meaningOf(name).understood).toBe(false);
  });
});
