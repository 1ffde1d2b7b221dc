import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { platforms } from '@/shops/all';
import { judge } from '@/verdict/judge';

/** The list of another product that a page recommends in words nobody knows, in a box of its own. */

const list = 'Aqua, Alcohol Denat., Glycerin, Menthol, Retinol, Allantoin, Phenoxyethanol, Limonene';
const own = 'Aqua, Coco-Glucoside, Glycerin, Sodium Chloride, Citric Acid, Panthenol, Phenoxyethanol';

const report = (title: string, body: string) =>
  judge(
    toProduct(
      locate(
        Document.parseHTMLUnsafe(
          `<!doctype html><head><meta property="og:type" content="product"></head><body><main><div><h1>${title}</h1><button>Add to bag</button></div>${body}</main></body>`,
        ),
        'https://fen.example/p/fen',
        [],
        { platforms },
      ),
    ),
  );
const names = (title: string, body: string) =>
  report(title, body).lists.map(({ names: [, second] }) => second);

type Card = (name: string, ingredients: string) => string;
const cards: Record<string, Card> = {
  'a card with a line': (name, text) =>
    `<section><h2>Seen together</h2><article><h3>${name}</h3><p>Ingredients: ${text}</p></article></section>`,
  'a card with a heading': (name, text) =>
    `<section><h2>Seen together</h2><div><h3>${name}</h3><p>£ 20.00</p><h4>Ingredients</h4><p>${text}</p></div></section>`,
  'a card with a panel': (name, text) =>
    `<section><h2>Seen together</h2><div><h3>${name}</h3><details><summary>Ingredients</summary>${text}</details></div></section>`,
  'a section alone': (name, text) => `<section><h2>${name}</h2><p>Ingredients: ${text}</p></section>`,
  'a card on a shop of Wix': (name, text) =>
    `<section data-hook="product-page"><h2>Seen together</h2><article><h3>${name}</h3><p>Ingredients: ${text}</p></article></section>`,
  'a card without words for it': (name, text) =>
    `<section><h2>Seen together</h2><article><h3>${name}</h3><p>${text}</p></article></section>`,
};
const pairs: [title: string, name: string][] = [
  ['Fen Cleansing Balm', 'Moor Astringent'],
  ['Lait démaquillant Fen', 'Sérum de nuit'],
  ['Fen Gesichtscreme', 'Moor Gesichtswasser'],
  ['Crema de noche Fen', 'Tónico Moor'],
  ['Fen Sunscreen SPF 50', 'Moor Night Serum'],
  ['펜 크림', '무어 토너'],
];

describe.each(Object.entries(cards))('in %s', (_, card) => {
  it.each(pairs)('on the page of “%s”, the list of “%s” is not the page’s', (title, name) => {
    expect(report(title, card(name, list))).toMatchObject({ verdict: 'unread', lists: [] });
    const below = `<h2>Ingredients</h2><p>${own}</p>${card(name, list)}`;
    expect(names(title, below)).toEqual(['Coco-Glucoside']);
  });

  it.each([
    ['its own name', 'Fen Cleansing Balm', 'Fen Cleansing Balm'],
    ['its own name in short', 'Fen Cleansing Balm', 'Cleansing Balm'],
    ['a word about the formula', 'Fen Cleansing Balm', 'Made in small batches'],
    ['another word for what it is', 'Fen Cleansing Balm', 'A cleanser like no other'],
    ['the name of one of two in the title', 'Fen Cleanser & Toner', 'Moor Toner'],
    ['a product, where the title names none', 'Fen No. 3', 'Moor Toner'],
    ['a vague word', 'Fen Cleansing Balm', 'What the oil does'],
  ])('the list is the page’s, under %s', (__, title, name) => {
    expect(names(title, card(name, list))).toEqual(['Alcohol Denat']);
  });

  it('a kit keeps all its lists, and so does a ritual with what its title names', () => {
    const both = card('Moor Gel Wash', own) + card('Moor Toner', list);
    // Without a heading only the best list is read.
    const count = both.includes('Ingredients') ? 2 : 1;
    expect(names('Fen Gift Set', both)).toHaveLength(count);
    expect(names('Fen Toner Ritual', both)).toHaveLength(count);
  });
});

it('a heading in one box with the product’s own is not of another product', () => {
  const body = `<h3>Night Serum</h3><p>Ingredients: ${list}</p>`;
  expect(names('Fen Cleansing Balm', body)).toEqual(['Alcohol Denat']);
});
