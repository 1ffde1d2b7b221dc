import { describe, expect, it } from 'vitest';
import { locate } from '@/page/product/locate';
import { platforms } from '@/shops/all';

/** The lists of a kit whose headings name a product beside the word for its ingredients. */

const wash = 'Aqua, Coco-Glucoside, Glycerin, Sodium Chloride, Citric Acid, Panthenol, Phenoxyethanol';
const tonic = 'Aqua, Alcohol Denat., Glycerin, Menthol, Betaine, Allantoin, Phenoxyethanol, Limonene';

const page = (body: string) =>
  Document.parseHTMLUnsafe(
    `<!doctype html><head><meta property="og:type" content="product"></head><body><h1>Fen Duo</h1>${body}</body>`,
  );
const read = (body: string) => locate(page(body), 'https://fen.example/p/fen-duo', [], { platforms });
const named = (body: string) =>
  read(body).lists.map(({ text, product }) => [product, text.split('\n').at(-1)]);

const headings: Record<string, (name: string) => string> = {
  'the word behind a colon': (name) => `${name}: ingredients`,
  'the word behind a French colon': (name) => `${name} : Ingrédients`,
  'a longer heading behind a colon': (name) => `${name}: full ingredients list`,
  'Chinese words behind a wide colon': (name) => `${name}：全成分`,
  'the word behind a dash': (name) => `${name} – Inhaltsstoffe`,
  'the word behind a bar': (name) => `${name} | INCI`,
  'the word alone behind it': (name) => `${name} ingredients`,
  'the word before a colon': (name) => `Состав: ${name}`,
  'the word before a dash': (name) => `Ingredienti – ${name}`,
  'the word alone before it': (name) => `Ingredients ${name}`,
};
const layouts: Record<string, (heads: string[], lists: string[]) => string> = {
  'headings over paragraphs': (heads, lists) =>
    heads.map((head, index) => `<h3>${head}</h3><p>${lists[index]}</p>`).join(''),
  'an accordion': (heads, lists) =>
    heads
      .map((head, index) => `<details><summary><h2>${head}</h2></summary>${lists[index]}</details>`)
      .join(''),
  'tabs wired by their addresses': (heads, lists) =>
    `<ul class="tabs">${heads.map((head, index) => `<li><a href="#p${index}">${head}</a></li>`).join('')}</ul>
     <div>${lists.map((list, index) => `<div id="p${index}"><p>${list}</p></div>`).join('')}</div>`,
  'titles that are no headings': (heads, lists) =>
    heads
      .map(
        (head, index) =>
          `<div><div>${head}</div><div style="display:none"><p>${lists[index]}</p></div></div>`,
      )
      .join(''),
  'an accordion of Tilda': (heads, lists) =>
    `<i class="js-store-prod-all-text"></i><div class="t-store__tabs">${heads
      .map(
        (head, index) =>
          `<div class="t-store__tabs__item"><div class="t-store__tabs__item-title">${head}</div><div class="t-store__tabs__content"><p>${lists[index]}</p></div></div>`,
      )
      .join('')}</div>`,
  'panels of Magento': (heads, lists) =>
    `<div class="product data items">${heads
      .map(
        (head, index) =>
          `<div class="data item title" id="l${index}"><a href="#a${index}">${head}</a></div><div class="data item content" id="a${index}" aria-labelledby="l${index}"><p>${lists[index]}</p></div>`,
      )
      .join('')}</div>`,
};

describe.each(Object.entries(layouts))('in %s', (_, layout) => {
  it.each(Object.entries(headings))(
    'each list of a kit has the name of its heading, with %s',
    (__, heading) => {
      expect(named(layout(['Gel Cleanser', 'Evening Tonic'].map(heading), [wash, tonic]))).toEqual([
        ['Gel Cleanser', wash],
        ['Evening Tonic', tonic],
      ]);
    },
  );

  it('a known heading beside the word is no name', () => {
    const lists = read(
      layout(['Ingredients', 'Description: ingredients'], [wash, 'A calm moor in a bottle.']),
    ).lists;
    expect(lists.map(({ text, product }) => [product, text])).toEqual([[undefined, wash]]);
  });
});

it.each(['Aqua', 'Glycerin', 'Rosa Damascena Flower Water'])(
  'a first name on the line of its heading is no product: %s',
  (first) => {
    const body = `<p>Ingredients: ${first}<br>${wash}</p><h3>Tonic ingredients</h3><p>${tonic}</p>`;
    expect(read(body).lists.map(({ product }) => product)).toEqual([undefined, 'Tonic']);
  },
);

describe('a heading over what opens the list, with words between', () => {
  const openers: Record<string, (list: string) => string> = {
    'a summary': (list) => `<details><summary>Ingredients</summary><p>${list}</p></details>`,
    'a button': (list) => `<button aria-expanded="false">Ingredients</button><div hidden>${list}</div>`,
    'a summary with a heading': (list) => `<details><summary><h6>Ingredients</h6></summary>${list}</details>`,
  };
  const ranks = ['h2', 'h3', 'h4'];
  const items = (rank: string, opener: (list: string) => string) =>
    [
      ['Fen Face Wash', wash],
      ['Fen Tonic', tonic],
    ]
      .map(
        ([name, list = '']) =>
          `<div class="item"><${rank}>${name}</${rank}><p>150 ml</p>${opener(list)}</div>`,
      )
      .join('');

  it.each(Object.entries(openers))('names the product: %s', (_, opener) => {
    for (const rank of ranks)
      expect(named(`<section><h2>In the set</h2>${items(rank, opener)}</section>`)).toEqual([
        ['Fen Face Wash', wash],
        ['Fen Tonic', tonic],
      ]);
  });
});

describe('tabs of a kit', () => {
  const panel = (index: number, list: string) =>
    `<div role="tabpanel" id="p${index}"${index > 0 ? ' hidden' : ''}><h4>Ingredients</h4><p>${list}</p></div>`;
  const panels = panel(0, wash) + panel(1, tonic);
  const rows: Record<string, string> = {
    'buttons that name their panels':
      '<div role="tablist"><button role="tab" aria-controls="p0">Face Wash</button><button role="tab" aria-controls="p1">Tonic</button></div>',
    'links to their panels': '<ul><li><a href="#p0">Face Wash</a></li><li><a href="#p1">Tonic</a></li></ul>',
    'addresses in data':
      '<div><span data-bs-target="#p0">Face Wash</span> <span data-bs-target="#p1">Tonic</span></div>',
  };
  it.each(Object.entries(rows))('name the products, whatever follows: %s', (_, row) => {
    expect(named(`${row}${panels}<section><p>Delivery in two days.</p></section>`)).toEqual([
      ['Face Wash', wash],
      ['Tonic', tonic],
    ]);
  });

  it.each([
    ['a link that skips the menu', '<a href="#main">Skip to main content</a>', 'main'],
    ['a link back to the top', '<a href="#top">Back to top</a>', 'top'],
  ])('are not %s', (_, link, id) => {
    const lists = `<div><h4>Ingredients</h4><p>${wash}</p></div><div hidden><h4>Ingredients</h4><p>${tonic}</p></div>`;
    const page = Document.parseHTMLUnsafe(
      `<head><meta property="og:type" content="product"></head><body>${link}<div id="${id}"><h1>Fen Wash</h1>${lists}</div></body>`,
    );
    const found = locate(page, 'https://fen.example/p/fen-wash', [], { platforms }).lists;
    expect(found.map(({ product }) => product)).toEqual([undefined, undefined]);
  });
});
