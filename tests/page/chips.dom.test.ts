import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** Names in small boxes, with signs that ask for a click, and parted by what only some people get to hear. */

const names = [
  'Aqua',
  'Butylene Glycol',
  '1,2-Hexanediol',
  'Polysorbate 20',
  'Caprylic/Capric Triglyceride',
  'Squalane',
  'Glycerin',
  'Parfum',
];

const listsIn = (body: string) =>
  judge(
    toProduct(
      locate(
        Document.parseHTMLUnsafe(
          `<!doctype html><head><meta property="og:type" content="product"></head><body><h1>Fern Cream</h1><h2>All ingredients</h2>${body}</body>`,
        ),
        'https://shop.example/p/fern-cream',
        [],
      ),
    ),
  ).lists.map((each) => each.names);

const chip = (inside: string) => `<span class="chip" tabindex="0">${inside}</span>`;
const rows: Record<string, (item: (name: string) => string) => string> = {
  'side by side': (item) => `<div class="chips">${names.map(item).join('')}</div>`,
  'with spaces between': (item) => `<div class="chips">${names.map(item).join('\n ')}</div>`,
  'one an item': (item) => `<ul>${names.map((name) => `<li>${item(name)}</li>`).join('')}</ul>`,
  'with commas between': (item) => `<p>${names.map(item).join(', ')}</p>`,
};
const signs: Record<string, string> = {
  'no sign': '',
  'a raised letter': '<sup class="info">i</sup>',
  'a raised sign in a button': '<button aria-label="More"><sup>i</sup></button>',
  'a question mark': '<button type="button" aria-label="What is it?">?</button>',
  'a letter in a circle': '<span aria-hidden="true">ⓘ</span>',
  'a plus': '<span class="plus">+</span>',
  'an icon of a font': '<i class="material-icons">info</i>',
  'an icon of another font': '<span class="material-symbols-outlined" aria-hidden="true">help</span>',
  'a drawing': '<svg viewBox="0 0 9 9"><title>Info</title><path d="M0 0"/></svg>',
};

describe.each(Object.entries(rows))('names in boxes %s', (_, row) => {
  it.each(Object.entries(signs))('are read with %s', (_, sign) => {
    expect(listsIn(row((name) => chip(name + sign)))).toEqual([names]);
  });
});

describe('separators for screen readers', () => {
  const comma = (style: string) => `<span class="${style}">, </span>`;
  it.each([
    ['behind each link', names.map((name) => `<a href="/i">${name}</a>${comma('sr-only')}`).join('')],
    ['between links', names.map((name) => `<a href="/i">${name}</a>`).join(comma('visually-hidden'))],
    ['within each box', names.map((name) => chip(name + comma('sr-only'))).join('')],
    ['between words', names.join(comma('sr-only'))],
  ])('part names: %s', (_, row) => {
    expect(listsIn(`<p>${row}</p>`)).toEqual([names]);
  });
});

it('a raised letter that belongs to a name stays where it is no sign of each', () => {
  const list = 'Aqua, Glycerin, Ceramide<sup>A</sup> Complex, Squalane, Panthenol, Xanthan Gum, Parfum';
  expect(listsIn(`<p>${list}</p>`)).toEqual([
    ['Aqua', 'Glycerin', 'CeramideA Complex', 'Squalane', 'Panthenol', 'Xanthan Gum', 'Parfum'],
  ]);
});

it('words of a sentence in boxes of their own are no names', () => {
  const words = 'Our cream softens, soothes and smooths the skin of your face every day'.split(' ');
  expect(listsIn(`<p>${words.map((word) => `<span>${word}</span>`).join(' ')}</p>`)).toEqual([]);
});

describe('what is said beside each name', () => {
  const items = (item: (name: string, index: number) => string) =>
    `<ul>${names.map((name, index) => `<li>${item(name, index)}</li>`).join('')}</ul>`;
  it.each<[string, (name: string, index: number) => string]>([
    ['a rating before it', (name, index) => `<span>${(index % 3) + 1}</span> <span>${name}</span>`],
    [
      'a rating in a box before it',
      (name, index) => `<b class="s">${(index % 9) + 1}</b><a href="/i">${name}</a>`,
    ],
    [
      'its function in italics',
      (name, index) => `<b>${name}</b> <i>${['solvent', 'softening'][index % 2]}</i>`,
    ],
    ['its function in small print', (name) => `<span>${name}</span> <small>emollient</small>`],
  ])('is no part of it: %s', (_, item) => {
    expect(listsIn(items(item))).toEqual([names]);
  });

  it('leaves a strength to its name', () => {
    const strong = names.map((name, index) => `<li><span>${index + 1}</span>% <span>${name}</span></li>`);
    expect(listsIn(`<ul>${strong.join('')}</ul>`)[0]?.[1]).toMatch(/2 ?% ?Butylene Glycol|Butylene Glycol/);
  });
});
