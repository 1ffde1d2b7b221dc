import { describe, expect, it } from 'vitest';
import { emptyProduct, type ListText, type Product } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const SPIRIT = 'Aqua, Alcohol Denat., Glycerin, Phenoxyethanol';
const report = (words: Partial<Product>, text = SPIRIT) => {
  const list: ListText = { text, source: 'shop' };
  return judge({ ...emptyProduct, ...words, lists: [list] });
};
const kinds = (titles: string) =>
  Object.fromEntries(titles.split(' | ').map((title) => [title, report({ title }).product.kind] as const));
const each = (titles: string, kind: string) =>
  Object.fromEntries(titles.split(' | ').map((title) => [title, kind] as const));
const asked = (words: Partial<Product>, text?: string) => report(words, text).depends?.on ?? 'nothing';

describe('a title tells the kind', () => {
  it.each([
    [
      'toner-like',
      'Facial Toners - Aloe | Rose Toners | Tonics for Oily Skin | Brightening Essences | Face Mists | Clarifying Water | Rose Face Mist',
    ],
    [
      'makeup',
      'Set + Refresh Perfecting Makeup Mist | Dewy Setting & Refreshing Mist | Prime + Set Face Mist | Mist Your Makeup | Makeup Locking Spray | Brume fixante maquillage | 메이크업 픽서 미스트',
    ],
    ['cleanser', 'Makeup Removing Mist | Retinol Cleansers'],
    ['moisturizer', 'Cream for All Skins'],
  ])('%s: %s', (kind, titles) => expect(kinds(titles)).toEqual(each(titles, kind)));
});

describe('hair that grows into the skin, or was removed, is a matter of the skin', () => {
  it.each([
    ['serum', 'Ingrown Hair Serum | Serum gegen eingewachsene Haare | Sérum anti poils incarnés'],
    ['toner-like', 'Razor Bump & Ingrown Hair Toner'],
    ['other', 'Ingrown Hair Pads | 인그로운 헤어 패드'],
    ['moisturizer', 'After Hair Removal Soothing Lotion | Lotion poils incarnés | Crema vello enquistado'],
    ['off-topic', 'Hair Serum | Hair Removal Cream | Ingrown Hair Scalp Serum | Haarserum | 헤어 세럼'],
  ])('%s: %s', (kind, titles) => expect(kinds(titles)).toEqual(each(titles, kind)));

  it('and so is a shelf for it', () => {
    expect(report({ title: 'Smooth Serum', category: 'Ingrown Hair' }).product.kind).toBe('serum');
  });
});

describe('a shelf called by a vague noun', () => {
  const cotton = 'Morning and night, with a cotton pad.';
  it.each([
    ['toner-like', 'Mattifying Lotion', 'Skincare / Lotions', cotton],
    ['toner-like', 'Lotion matifiante', 'Soins visage / Lotions', 'Matin et soir, à l’aide d’un coton.'],
    ['moisturizer', 'Mattifying Lotion', 'Skincare / Lotions', 'Massage into the skin.'],
    ['moisturizer', 'Osprey No. 5', 'Skincare / Lotions', ''],
    ['toner-like', 'Mattierende Lotion', 'Gesichtspflege', 'Mit einem Wattepad auftragen.'],
    ['moisturizer', 'Mattierende Gesichtspflege', 'Gesichtspflege', ''],
    ['moisturizer', 'Osprey No. 5', 'Gesichtspflege', ''],
    ['moisturizer', 'Mattifying Lotion', 'Moisturizers / Lotions', cotton],
    ['body', 'Osprey No. 5', 'Body / Lotions', ''],
    ['cleanser', 'Osprey Cleansing Milk', 'Skincare / Lotions', cotton],
  ])(
    'leaves the word to the use and to the shelves around it: %s, %s in %s',
    (kind, title, category, howTo) => expect(report({ title, category, howTo }).product.kind).toBe(kind),
  );
});

describe('the person is asked what nothing tells', () => {
  it.each(['Balancing Water', 'Balancing Lotion', 'Refreshing Lotion', 'Lotion purifiante'])('%s', (title) =>
    expect(asked({ title })).toBe('toner-like'),
  );

  it('of a lotion with alcohol on a shelf for cleansers, unless something in it washes', () => {
    const product = { title: 'Cucumber Lotion', category: 'Cleansers' };
    expect(asked(product)).toBe('toner-like');
    expect(asked(product, 'Aqua, Alcohol Denat., Decyl Glucoside')).toBe('nothing');
    expect(asked(product, 'Aqua, Glycerin, Squalane, Alcohol Denat.')).toBe('nothing');
    expect(asked({ ...product, title: 'Cucumber Cleanser' })).toBe('nothing');
  });

  it.each(['Nourishing Lotion', 'Purifying Body Lotion', 'Under Eye Bags Away'])('but not of a %s', (title) =>
    expect(asked({ title })).toBe('nothing'),
  );

  it('nor of a lotion that the shop files under moisturizers', () => {
    expect(asked({ title: 'Purifying Lotion', category: 'Moisturizers' })).toBe('nothing');
  });
});
