import { describe, expect, it } from 'vitest';
import { type Located, locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** What waits behind a click, or speaks of ingredients, and is not the list that is shown. */

const mild = 'Aqua, Cetearyl Alcohol, Propanediol, Trehalose, Dimethicone, Panthenol, Phenoxyethanol';
const strong = 'Aqua, Alcohol Denat., Glycerin, Squalane, Inulin, Dimethicone, Phenoxyethanol';

const read = (body: string, title = 'Moss Toner'): Located =>
  locate(
    Document.parseHTMLUnsafe(
      `<body><main><h1>${title}</h1><button>Add to cart</button>${body}</main></body>`,
    ),
    'https://shop.example/p/moss',
    [],
  );
const verdictOf = (body: string, title?: string) => judge(toProduct(read(body, title))).verdict;

describe('versions in tabs of a closed panel', () => {
  const tabs = (chosen: 0 | 1) => {
    const tab = (name: string, index: number) =>
      `<button role="tab" aria-selected="${index === chosen}" aria-controls="t${index}">${name}</button>`;
    const panel = (list: string, index: number) =>
      `<div id="t${index}" role="tabpanel"${index === chosen ? '' : ' hidden'}>${list}</div>`;
    return `<div role="tablist">${['Sensitive', 'Oily'].map(tab).join('')}</div>${[mild, strong].map(panel).join('')}`;
  };
  it.each([
    ['a link', '<a href="#a3"><i></i><span>Ingredients</span></a>'],
    ['a button', '<button aria-expanded="false">Ingredients</button>'],
    ['a box with the role of one', '<div role="button"><b>Ingredients</b></div>'],
    ['a heading', '<h3>Ingredients</h3>'],
    ['a lesser heading', '<h5>Ingredients</h5>'],
  ])('are judged by the one that is chosen, behind %s', (_, head) => {
    const page = (chosen: 0 | 1) => `<div>${head}<div style="display:none">${tabs(chosen)}</div></div>`;
    expect(verdictOf(page(0))).toBe('clear');
    expect(verdictOf(page(1))).toBe('skip');
  });

  it('end where the next section begins', () => {
    const body = `<button>Ingredients</button><p>Aqua, Glycerin, Squalane,</p><p>Alcohol Denat., Parfum</p><div role="tablist"><button role="tab">Delivery</button></div>`;
    expect(read(body).lists.map(({ text }) => text)).toEqual([
      'Aqua, Glycerin, Squalane,\nAlcohol Denat., Parfum',
    ]);
  });

  it('are not what the next button opens', () =>
    expect(
      verdictOf(`<button>Ingredients</button><button>Delivery</button><div>Free from 40 euros.</div>`),
    ).toBe('unread'));
});

describe('a template with a list', () => {
  const template = (name: string) =>
    `<template><div>${name}<h4>Ingredients</h4><p>${strong}</p></div></template>`;
  it('is another product’s under its name', () =>
    expect(verdictOf(template('<h3>Birch Night Cream</h3>'))).toBe('unread'));
  it.each(['', '<h3>Moss Toner</h3>', '<h3>What you should know</h3>'])('is the page’s under %j', (name) =>
    expect(verdictOf(template(name))).toBe('skip'),
  );
});

describe('names with words about each', () => {
  const names = [
    'Bakuchiol',
    'Glycolic Acid',
    'Salicylic Acid',
    'Glycerin',
    'Squalane',
    'Panthenol',
    'Retinol',
  ];
  const rows = (all: readonly string[]) =>
    `<dl>${all.map((name) => `<dt>${name}</dt><dd>Known for years, and liked by many.</dd>`).join('')}</dl>`;
  const long = [...names, 'Alcohol Denat.', 'Dimethicone', 'Trehalose'];
  it.each([
    'Glossary of ingredients',
    'Our ingredients',
    'Ingredient dictionary',
    'Glossaire des ingrédients',
    'Glossario degli ingredienti',
  ])('are a glossary under "%s"', (heading) =>
    expect(read(`<h2>${heading}</h2>${rows(long)}`).lists).toEqual([]),
  );
  it('are the list under its own heading', () => {
    const list = ['Aqua', ...long, 'Phenoxyethanol'];
    const [first] = judge(toProduct(read(`<h2>Ingredients</h2>${rows(list)}`))).lists;
    expect(first?.names.length).toBe(list.length);
  });
});

describe('what is bought together', () => {
  const own = `<h2>Ingredients</h2><p>${mild}</p>`;
  const other = (heading: string) =>
    `<section><h2>${heading}</h2><div><b>Birch</b><p>Ingredients: ${strong}</p></div></section>`;
  it.each([
    'Frequently bought together',
    'Häufig zusammen gekauft',
    'Často kupováno společně',
    'Frequentemente comprados juntos',
    'Часто покупают вместе',
  ])('is another product’s: %s', (heading) =>
    expect(read(own + other(heading)).lists.map(({ text }) => text)).toEqual([mild]),
  );
  it.each(['h2', 'h3', 'h4', 'h5'])('is another product’s in a panel of its card, under an %s', (tag) => {
    const card = (name: string) =>
      `<div><b>${name}</b><details><summary>Ingredients</summary><p>${strong}</p></details></div>`;
    const part = `<${tag}>You may also like</${tag}>${card('Birch')}${card('Fen')}`;
    expect(read(`${own}<section>${part}</section>`).lists.map(({ text }) => text)).toEqual([mild]);
  });
  it.each([
    '<section><h3>You may also like</h3><p>Birch</p><h3>Ingredients</h3><p>LIST</p></section>',
    '<h3>You may also like</h3><p>Birch</p><details><summary>Ingredients</summary><p>LIST</p></details>',
    '<div role="tablist"><button role="tab">You may also like</button><button role="tab">Ingredients</button></div><div>Birch</div><div>LIST</div>',
    '<details><summary>You may also like</summary>Birch</details><details><summary>Ingredients</summary><p>LIST</p></details>',
  ])('ends where the page goes on: %s', (body) =>
    expect(read(body.replace('LIST', mild)).lists.map(({ text }) => text)).toEqual([mild]),
  );
  it('is the page’s own under a heading that says nothing of it', () =>
    expect(read(own + other('Bought by many')).lists.length).toBe(2));
});

describe('the words for a picture', () => {
  const label = `${strong}, Propanediol, Betaine, Trehalose, Panthenol, Xanthan Gum, Citric Acid`;
  const picture = (alt: string, around = 'p') => `<${around}><img src="/l.png" alt="${alt}"></${around}>`;
  it.each([label, `Ingredients: ${label}`, `Inhaltsstoffe: ${label}`])('are a list: %s', (alt) =>
    expect(verdictOf(picture(alt))).toBe('skip'),
  );
  it.each([
    ['a few names', picture('Moss Toner with alcohol, glycerin and squalane')],
    [
      'stars',
      picture('Retinol, Niacinamide, Peptides, Squalane, Glycerin, Ceramide NP, Vitamin C, Panthenol'),
    ],
    ['another list in a second picture', picture(label) + picture(label.replace('Alcohol Denat., ', ''))],
    ['a picture of the navigation', picture(label, 'nav')],
    ['a picture in a review', `<div class="reviews">${picture(label)}</div>`],
  ])('are none: %s', (_, body) => expect(verdictOf(body)).toBe('unread'));
  it('give way to the printed list', () =>
    expect(verdictOf(`${picture(label)}<h2>Ingredients</h2><p>${mild}</p>`)).toBe('clear'));
});
