import { describe, expect, it } from 'vitest';
import { names } from './read';

const among = (entry: string) => `Aqua, Glycerin, ${entry}, Panthenol, Parfum`;
const around = (...inside: string[]) => ['Aqua', 'Glycerin', ...inside, 'Panthenol', 'Parfum'];

describe('the end of a name behind a comma', () => {
  it.each([
    'Edelweiss Flower, Leaf Extract',
    'Lingonberry Fruit, Leaf Extract',
    'Camellia Japonica Flower, Leaf, Stem Extract',
    'Scots Pine Leaf, Stem Extract',
    'Tilia Tomentosa (Linden) Leaf, Flower Extract',
    'Cistus Ladanifer, Flower/Leaf/Stem Extract',
    'Ruscus Aculeatus Linn, Root Extract',
    'Prunus Aremniaca (Apricot), Kernel Oil',
    'Panax Notoginseng Root, Extract',
    'Vitis Vinifera, (Grape) Seed Oil',
    'Rosmarinus Officinalis, (Rosemary) Leaf Extract',
    'Butylene Glycol, Dicaprylate/Dicaprate',
    'Propylene Glycol, Dicaprylate/Dicaprate',
    'Dimethicone/Vinyl Dimethicone, Crosspolymer',
    'Hydroxethyl Acrylate/Sodium Acryloyldimethyl Taurate, Copolymer',
    'Niacinamide, (Vitamin B3)',
    'Tocopherol, (Vitamin E)',
    'Sodium Ascorbyl Phosphate, (Vitamin C)',
    'Tremella Fuciformis, (Snow Mushroom)',
    'CI 77891, (Titanium Dioxide)',
    'Titanium Dioxide, (Nano)',
  ])('belongs to it: %s', (entry) => {
    expect(names(among(entry))).toEqual(around(entry));
  });

  it.each([
    ['Butylene Glycol, Dicaprylyl Carbonate'],
    ['Dimethicone, Dimethicone Crosspolymer'],
    ['Squalane, (Jojoba) Seed Oil'],
    ['Betaine, (Honeysuckle) Flower Extract'],
    ['Squalane, Leaf Extract'],
    ['Dipotassium Glycyrrhizate, (Fragrance)'],
    ['Camellia Japonica Flower Extract, Leaf Extract'],
    ['Camellia Japonica Seed Oil, Rosa Canina Seed Oil'],
    ['Caprylyl Glycol, (Vitamin E)'],
    ['Beeswax, Cera Alba'],
    ['Citral, Geraniol'],
  ])('is a name of its own: %s', (entry) => {
    expect(names(among(entry))).toEqual(around(...entry.split(', ')));
  });

  it('keeps the alcohol that stands before one', () => {
    expect(names(among('Alcohol Denat., (Mel) Honey'))).toHaveLength(6);
  });
});
