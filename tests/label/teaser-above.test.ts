import { describe, expect, it } from 'vitest';
import { names, namesOf } from './read';

const FORMULA =
  'Water (Aqua), Olea Europaea (Olive) Fruit Oil, Alcohol, Squalane, Glycerin, Cetearyl Alcohol, Xanthan Gum, Citric Acid, Parfum';
const PLAIN = FORMULA.split(', ');

describe('what sells, on the line above the formula', () => {
  it.each([
    'Sweet almond oil, Vitamin E, Grape,',
    'Cocoa butter, Hibiscus, Ribose ,',
    'Olive, sea-buckthorn, Titanium Dioxide,',
    'Argan ,',
    'Mandelöl, Traube, Vitamin E,',
    'Beurre de cacao, Hibiscus, Vitamine E,',
    'Starflower, Evening Primrose , Rosehip ,',
  ])('is no part of it, although it ends with a comma: %s', (teaser) => {
    expect(names(`${teaser}\n            ${FORMULA}`)).toEqual(PLAIN);
  });

  it.each([
    'Glycerin, Niacinamide, Panthenol,',
    'Aloe Barbadensis Leaf Juice, Glycerin,',
    'Rosa Damascena Flower Water, Propanediol, Betaine,',
  ])('but a wrapped list goes on: %s', (first) => {
    expect(names(`${first}\n${FORMULA}`)).toEqual([...first.replace(/,$/, '').split(', '), ...PLAIN]);
  });

  it('and so does one whose last line is short', () => {
    const raw = 'Cyclopentasiloxane, Grape, Betaine,\nWater, Phenoxyethanol';
    expect(names(raw)).toEqual(['Cyclopentasiloxane', 'Grape', 'Betaine', 'Water', 'Phenoxyethanol']);
  });
});

it.each([
  '- Petrolatum\n- Lanolin\n- Beeswax',
  '• Beeswax\n• Lanolin\n• Parfum',
  'Lanolin, Beeswax, Petrolatum',
])('names that the list below holds too are no second one: %j', (teaser) => {
  const list = ['Petrolatum', 'Lanolin', 'Beeswax', 'Parfum', 'Limonene'];
  expect(namesOf(`${teaser}\n\n${list.join(', ')}.`)).toEqual([list]);
});

it.each([
  'Balm: Petrolatum, Lanolin, Beeswax\n\nTint: Petrolatum, Lanolin, Beeswax, Parfum, Limonene',
  'Water, Glycerin, Beeswax, Mica\n\nWater, Glycerin, Beeswax, Parfum, Limonene',
])('another product or another name makes two: %j', (lists) => {
  expect(namesOf(lists)).toHaveLength(2);
});
