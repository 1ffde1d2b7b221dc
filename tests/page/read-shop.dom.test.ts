import { expect, test } from 'vitest';
import { locate } from '@/page/product/locate';
import type { Platform, Shop, Step } from '@/shops/schema';

const proof = { seen: '2026-11', evidence: 'made up' };
const url = 'https://pine.example/p/1';
const shopWith = (lists: Step[]): Shop => ({
  name: 'pine',
  label: 'Pine',
  matches: ['https://pine.example/*'],
  product: { path: '^/p/' },
  lists,
});
const system: Platform = {
  name: 'pinewood',
  label: 'Pinewood',
  signs: ['.pinewood'],
  lists: [{ from: 'css', selector: '.inci', ...proof }],
};
const listsOf = (body: string, shop: Shop) =>
  locate(Document.parseHTMLUnsafe(`<body><h1>Pine Tonic</h1>${body}</body>`), url, [shop], {
    platforms: [system],
  }).lists.map(({ text, source }) => ({ text, source }));

const text = 'Aqua, Glycerin, Pinus Sylvestris Leaf Extract, Phenoxyethanol';

test('a shop’s file names its shop system, which need not be recognisable on the page', () => {
  const pointer = shopWith([{ from: 'platform', name: 'pinewood', ...proof }]);
  expect(listsOf(`<p class="inci">${text}</p>`, pointer)).toEqual([{ text, source: 'shop' }]);
});

test('a heading in the reviews opens no list, wherever the shop’s file lets us look', () => {
  const heading = shopWith([{ from: 'heading', within: 'body', section: 'list', ...proof }]);
  const section = (name: string) => `<section class="${name}"><h2>Ingredients</h2><p>${text}</p></section>`;
  expect(listsOf(section('details'), heading)).toEqual([{ text, source: 'shop' }]);
  expect(listsOf(section('reviews'), heading)).toEqual([]);
});

test('a shop without a separate address for products is judged by what the page says', () => {
  const shop: Shop = {
    ...shopWith([{ from: 'css', selector: '.inci', ...proof }]),
    product: { by: 'page-data' },
  };
  const kindOf = (head: string) =>
    locate(Document.parseHTMLUnsafe(`<head>${head}</head><body><h1>Pine Tonic</h1></body>`), url, [shop])
      .kind;
  expect(kindOf('<meta property="og:type" content="product">')).toBe('product');
  expect(kindOf('<meta property="og:type" content="website">')).toBe('other');
});
