import { describe, expect, it } from 'vitest';
import type { Platform, Shop } from '@/shops/schema';
import { checkPage } from '../../scripts/shops/in-page';
import { inWords, tallyOf } from '../../scripts/shops/tally';

const proof = { seen: '2026-11', evidence: 'made up' };
const shop: Shop = {
  name: 'pine',
  label: 'Pine',
  matches: ['https://pine.example/*'],
  product: { path: '^/p/' },
  brand: [{ from: 'css', selector: '.maker', ...proof }],
  lists: [
    { from: 'css', selector: '.inci', ...proof },
    { from: 'platform', name: 'pinewood', ...proof },
    { from: 'heading', within: '.tabs', section: 'list', ...proof },
  ],
};
const system: Platform = {
  name: 'pinewood',
  label: 'Pinewood',
  signs: ['.pinewood'],
  lists: [{ from: 'css', selector: '.panel', ...proof }],
};
const list = 'Aqua, Glycerin, Pinus Sylvestris Leaf Extract, Phenoxyethanol';
const check = (body: string, url = 'https://pine.example/p/1') =>
  checkPage(`<body><h1>Pine Tonic</h1>${body}</body>`, url, [shop], [system]);

const fits = `<b class="maker">Pine</b><div class="inci">${list}</div>`;
const moved = `<div class="inci">See the package.</div><div class="tabs"><h3>Ingredients</h3><p>${list}</p></div>`;
const rebuilt = `<section><h3>Ingredients</h3><p>${list}</p></section>`;

describe('the steps of a shop file on a page', () => {
  const outcomes = (body: string) =>
    check(body).steps.map(({ part, step, outcome }) => `${part} ${step}: ${outcome}`);

  it('succeed, and those after the first success are not tried', () => {
    expect(outcomes(fits)).toEqual([
      'lists css .inci: held',
      'lists css .panel: not tried',
      'lists heading .tabs: not tried',
      'brand css .maker: held',
    ]);
  });

  it('fail if there is nothing, or no list', () => {
    expect(outcomes(moved)).toEqual([
      'lists css .inci: no list there',
      'lists css .panel: nothing there',
      'lists heading .tabs: held',
      'brand css .maker: nothing there',
    ]);
  });

  it('are not tried on a page that is not a product of the shop', () => {
    expect(check(fits, 'https://pine.example/about').steps).toEqual([]);
    expect(check(fits, 'https://fir.example/p/1')).toMatchObject({ shop: null, steps: [] });
  });

  it('say how the list was read, with the file and without it', () => {
    expect(check(fits)).toMatchObject({ source: 'shop' });
    expect(check(rebuilt)).toMatchObject({ source: 'heading', without: { source: 'heading' } });
  });
});

it('the tally says which steps succeeded, failed or were not tried, and which pages the file doesn’t fit', () => {
  const results = [
    { id: 'a', page: check(fits) },
    { id: 'b', page: check(moved) },
    { id: 'c', page: check(rebuilt) },
    { id: 'd', page: check('<p>Nothing.</p>') },
    { id: 'e', page: check(fits, 'https://fir.example/p/1') },
  ];
  expect(inWords(tallyOf(results))).toBe(
    [
      'pine: 4 pages, 4 of them of a product',
      '  lists css .inci      held 1, failed 3',
      '  lists css .panel     failed 3, not tried 1',
      '  lists heading .tabs  held 1, failed 2, not tried 1',
      '  brand css .maker     held 1, failed 3',
      '  another way than the file found the list: c',
      '  no list found: d',
    ].join('\n'),
  );
});
