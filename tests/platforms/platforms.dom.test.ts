import { describe, expect, test } from 'vitest';
import { locate } from '@/page/product/locate';
import { platforms } from '@/shops/registry';

/** A page of every shop system, from a shop without a file: its rules find the list, and nothing if there is none. */

const pages = import.meta.glob<string>('./*.html', { query: '?raw', import: 'default', eager: true });
const list = 'Aqua, Glycerin, Alcohol Denat., Salicylic Acid, Xanthan Gum, Phenoxyethanol';

const read = (html: string) =>
  locate(Document.parseHTMLUnsafe(html), 'https://shop.example/tarn-calm-tonic', [], { platforms });

describe.each(platforms)('$label', ({ name }) => {
  const page = pages[`./${name}.html`] ?? '';

  test('its rules find the list', () => {
    const { lists, tried } = read(page.replace('LIST', list));
    expect(lists.map(({ text, source }) => ({ text, source }))).toEqual([{ text: list, source: 'platform' }]);
    expect(lists[0]?.map?.ranges(0, list.length).map(String)).toEqual([list]);
    expect(tried[0]?.startsWith(`${name}: `)).toBe(true);
  });

  test('a panel that only points at the packaging is no list', () => {
    expect(read(page.replace('LIST', 'Please see the packaging.')).lists).toEqual([]);
  });
});

test('every page belongs to a shop system', () => {
  expect(Object.keys(pages).sort()).toEqual(platforms.map(({ name }) => `./${name}.html`).sort());
});
