import { describe, expect, it } from 'vitest';
import { inventedPath, listSteps, productPath } from '../../scripts/new-shop/draft';
import { nameOf, readOptions, WrongUsage } from '../../scripts/new-shop/options';
import type { Survey } from '../../scripts/new-shop/survey';

describe('the pattern drafted from a product’s address', () => {
  it.each([
    ['/p/moss-serum-30ml', '/p/other'],
    ['/products/moss-serum', '/products/other'],
    ['/en-gb/products/moss-serum', '/de/products/other'],
    ['/face/moss-serum/12345.html', '/body/other/98765.html'],
    ['/moss-serum-10012345', '/other-20098765'],
    ['/moss-serum.html', '/other.html'],
    ['/skin/moss-serum', '/skin/other'],
    ['/moss-serum', '/other'],
  ])('drafted from %s matches %s', (path, other) => {
    const pattern = new RegExp(productPath(path), 'u');
    expect(path).toMatch(pattern);
    expect(other).toMatch(pattern);
    expect('/').not.toMatch(pattern);
  });

  it('matches the invented address, which has another number', () => {
    for (const path of [
      '/p/real-name-of-it/12345',
      '/face/real-name-of-it-12345.html',
      '/products/real-name-of-it',
    ]) {
      const made = inventedPath(path, productPath(path));
      expect(made).toMatch(new RegExp(productPath(path), 'u'));
      expect(made).not.toMatch(/[1-9]/);
      expect(made).not.toContain('real-name');
    }
  });
});

const nothing: Survey = {
  url: 'https://pine.example/p/moss',
  knownAs: null,
  kind: 'product',
  title: 'Moss',
  brand: '',
  category: '',
  howTo: '',
  claims: 0,
  data: { isProduct: false, fields: [], hasIngredients: false },
  systems: [],
  source: null,
  lists: [],
  tried: [],
  skeletons: null,
};

it('dates every step and puts the most reliable one first', () => {
  const steps = listSteps(
    {
      ...nothing,
      source: 'heading',
      systems: [{ name: 'pinewood', label: 'Pinewood', hasSign: false, lists: ['Aqua'] }],
      lists: [{ text: 'Aqua', selector: '#inci', within: 'main' }],
      data: { ...nothing.data, hasIngredients: true },
    },
    '2026-11',
  );
  expect(steps.map(({ from }) => from)).toEqual(['platform', 'css', 'heading', 'structured-data']);
  expect(new Set(steps.map(({ seen }) => seen))).toEqual(new Set(['2026-11']));
  expect(listSteps(nothing, '2026-11')[0]?.evidence).toMatch(/nothing seen/);
});

it.each([
  ['www.pine-shop.co.uk', 'pine-shop'],
  ['us.pine.com', 'pine'],
  ['1001nights.com', 'shop-1001nights'],
])('the shop at %s is named %s', (host, name) => {
  expect(nameOf(host)).toBe(name);
});

describe('the command line', () => {
  it('accepts a file with its address, or an address', () => {
    expect(readOptions(['a.html', '--url', 'https://pine.example/p/1'])).toMatchObject({
      page: 'a.html',
      isAddress: false,
      url: 'https://pine.example/p/1',
    });
    expect(readOptions(['https://pine.example/p/1'])).toMatchObject({
      isAddress: true,
      url: 'https://pine.example/p/1',
    });
    expect(readOptions(['--help'])).toBeNull();
  });

  it.each([
    [[]],
    [['a.html', 'b.html']],
    [['http://pine.example/p/1']],
    [['https://pine.example/p/1', '--url', 'https://pine.example/p/2']],
    [['a.html', '--url', 'pine.example']],
    [['a.html', '--name', 'Pine Shop']],
    [['a.html', '--nonsense']],
  ])('rejects %j', (args) => {
    expect(() => readOptions(args)).toThrow(WrongUsage);
  });
});
