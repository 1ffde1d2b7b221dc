import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (title: string, category = '') => productKind({ ...emptyProduct, title, category }, null).kind;

describe('a title with a word of toners', () => {
  it.each([
    [
      'a skin type is no skin toner',
      'moisturizer',
      'Osprey Shea Butter Dry Skin Lotion | Osprey Sensitive Skin Lotion',
    ],
    [
      'a skin lotion is a toner',
      'toner-like',
      'Osprey Skin Lotion | Osprey Balancing Skin Lotion | Osprey Dry Skin Toner',
    ],
    [
      'micellar water is a cleanser',
      'cleanser',
      'Osprey Micellar Rose Water | Osprey Rose Water Micellar Cleanse & Glow',
    ],
    ['rose water is a toner', 'toner-like', 'Osprey Rose Water | Eau micellaire tonique Osprey'],
    [
      'an eye essence is a serum',
      'serum',
      'Osprey Intensive Eye Essence | Osprey Vitalizing Eye Essence 15 ml',
    ],
    ['an essence is a toner', 'toner-like', 'Osprey Bright Eyes Glow Skin Essence | Osprey Face & Eye Mist'],
    [
      'an exfoliator is what its other noun says',
      'toner-like',
      'Osprey Clarifying Lotion Twice a Day Exfoliator 3 | Osprey Toner & Exfoliator',
    ],
    ['an exfoliator alone is a peel', 'peel', 'Osprey Daily Exfoliator | Osprey Jelly Exfoliator'],
    [
      'a serum that corrects is no make-up',
      'serum',
      'Osprey Skin Corrector Serum | Osprey Wrinkle Contour Serum',
    ],
    ['a corrector is make-up', 'makeup', 'Osprey Color Corrector | Correcteur de teint Osprey'],
  ])('%s', (_why, kind, titles) => {
    expect(titles.split(' | ').filter((title) => kindOf(title) !== kind)).toEqual([]);
  });

  it('is a toner where the shop files it under toners', () => {
    expect(kindOf('Osprey Eye Essence', 'Toners')).toBe('toner-like');
  });
});

it.each([
  ['Osprey Glow Mist', 'Body Mists', 'body'],
  ['Osprey Leg Tonic Gel', '', 'body'],
  ['Osprey Blonde Toner', '', 'off-topic'],
  ['Osprey Glow Mist', 'Face Mists', 'toner-like'],
  ['Osprey Elegant Tonic', '', 'toner-like'],
])(
  'a part of the body, a shelf for it and a shade of hair say that it is no toner: %s, %s',
  (title, category, kind) => {
    expect(kindOf(title, category)).toBe(kind);
  },
);
