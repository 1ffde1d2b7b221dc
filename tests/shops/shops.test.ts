import { describe, expect, test } from 'vitest';
import { matchesShop } from '@/shops/match-pattern';
import { platforms, shopFor, shopMatches, shops } from '@/shops/registry';
import { Platform, Shop } from '@/shops/schema';

const shopFiles = import.meta.glob('../../src/shops/*.json', { import: 'default', eager: true });
const platformFiles = import.meta.glob('../../src/shops/platforms/*.json', {
  import: 'default',
  eager: true,
});

describe.each(Object.entries(shopFiles))('%s', (path, file) => {
  test('is a valid shop named like its file', () => {
    const shop = Shop.parse(file);
    expect(path.endsWith(`/${shop.name}.json`)).toBe(true);
    if ('path' in shop.product)
      expect(() => new RegExp('path' in shop.product ? shop.product.path : '', 'u')).not.toThrow();
  });
});

describe.each(Object.entries(platformFiles))('%s', (path, file) => {
  test('is a valid shop system named like its file', () => {
    expect(path.endsWith(`/${Platform.parse(file).name}.json`)).toBe(true);
  });
});

const valid = {
  name: 'pine',
  label: 'Pine',
  matches: ['https://pine.example/*'],
  product: { path: '^/p/' },
  lists: [{ from: 'css', selector: '.inci', seen: '2026-11', evidence: 'saved page' }],
};

const pointer = { from: 'platform', name: 'shopify', seen: '2026-11', evidence: 'saved page' };

test('a shop may use a shop system, and a shop system uses no other file', () => {
  expect(Shop.safeParse({ ...valid, lists: [pointer] }).success).toBe(true);
  const system = { name: 'pine', label: 'Pine', signs: ['.pine'] };
  expect(Platform.safeParse({ ...system, lists: valid.lists }).success).toBe(true);
  expect(Platform.safeParse({ ...system, lists: [pointer] }).success).toBe(false);
  expect(Platform.safeParse({ ...system, signs: ['.pine,.cone'], lists: valid.lists }).success).toBe(false);
});

test('every shop system that a shop uses exists', () => {
  const names = platforms.map(({ name }) => name);
  for (const { lists, howTo = [], claims = [] } of shops)
    for (const step of [...lists, ...howTo, ...claims])
      if (step.from === 'platform') expect(names).toContain(step.name);
});

describe('the schema rejects', () => {
  test.each([
    ['an empty list of steps', { ...valid, lists: [] }],
    ['an unknown key', { ...valid, colour: 'green' }],
    ['an unknown step', { ...valid, lists: [{ ...valid.lists[0], from: 'xpath' }] }],
    [
      'a step without a date',
      { ...valid, lists: [{ from: 'css', selector: '.inci', evidence: 'saved page' }] },
    ],
    ['a step of one kind with the key of another', { ...valid, lists: [{ ...valid.lists[0], path: ['a'] }] }],
    ['a title from a shop system', { ...valid, title: [pointer] }],
    ['a pattern that is not https', { ...valid, matches: ['http://pine.example/*'] }],
    ['no test for a product page', { ...valid, product: {} }],
  ])('%s', (_, file) => {
    expect(Shop.safeParse(valid).success).toBe(true);
    expect(Shop.safeParse(file).success).toBe(false);
  });
});

test('the registry has every shop file in the folder, with its match patterns', () => {
  expect(shops.length).toBe(Object.keys(shopFiles).length);
  expect(platforms.length).toBe(Object.keys(platformFiles).length);
  expect(shopMatches).toEqual(shops.flatMap((shop) => shop.matches));
  expect(new Set(shopMatches).size).toBe(shopMatches.length);
});

test.each([
  ['https://www.sephora.com/product/x-P1', 'sephora'],
  ['https://www.amazon.co.jp/dp/B000000001', 'amazon'],
  ['https://kr.iherb.com/pr/x/1', 'iherb'],
  ['https://iherb.com/pr/x/1', 'iherb'],
  ['https://sephora.com.example/product/x', undefined],
  ['https://www.sephora.com.evil.example/', undefined],
  ['http://www.sephora.com/product/x', undefined],
  ['not an address', undefined],
])('%s belongs to %s', (url, name) => {
  expect(shopFor(url)?.name).toBe(name);
});

test('a match pattern’s path is compared too', () => {
  const shop = { matches: ['https://pine.example/shop/*'] };
  expect(matchesShop(shop, 'https://pine.example/shop/a?b=c')).toBe(true);
  expect(matchesShop(shop, 'https://pine.example/blog')).toBe(false);
});
