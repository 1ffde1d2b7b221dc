import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** Lists in the page's data and attributes, in forms other than one text. */

const names = [
  'Aqua',
  'Glycerin',
  'Lactic Acid',
  'Squalane',
  'Birch Sap',
  'Xanthan Gum',
  'Citric Acid',
  'Phenoxyethanol',
];
const stars = ['Niacinamide', 'Retinol', 'Squalane', 'Ceramide NP'];
const list = names.join(', ');
const withProperty = {
  '@type': 'Product',
  name: 'Birch Milk 30 ml',
  additionalProperty: [{ '@type': 'PropertyValue', name: 'Ingrédients', value: list }],
};

const listsIn = (body: string, head = '', title = 'Birch Milk') =>
  judge(
    toProduct(
      locate(
        Document.parseHTMLUnsafe(
          `<!doctype html><head><meta property="og:type" content="product">${head}</head><body><h1>${title}</h1>${body}</body>`,
        ),
        'https://shop.example/p/birch',
        [],
      ),
    ),
  ).lists.map(({ names, product, version }) => ({ names, product, version }));
const namesIn = (body: string, head?: string) => listsIn(body, head).map((each) => each.names);

const data = (ingredients: unknown, name = 'Birch Milk') =>
  namesIn(
    '',
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { product: { name, ingredients } } })}</script>`,
  );
const objects = (make: (name: string, index: number) => unknown, all = names) => all.map(make);

describe('a list of objects in the data', () => {
  it.each<[string, unknown]>([
    ['with names', objects((name, id) => ({ id, name }))],
    ['with titles and texts', objects((title) => ({ title, body: 'It keeps the skin soft.', image: null }))],
    ['with official names beside plain ones', objects((inci) => ({ name: 'plain', inci }))],
    ['with fields inside', objects((name, id) => ({ id, fields: { name } }))],
    ['in pages of nodes', { edges: objects((name) => ({ node: { name } })) }],
    ['under data', { data: objects((name, id) => ({ id, attributes: { name } })) }],
    [
      'in another order than their places',
      objects((name, index) => ({ name, position: index + 1 })).toReversed(),
    ],
  ])('is read %s', (_, ingredients) => {
    expect(data(ingredients)).toEqual([names]);
  });

  it.each<[string, unknown]>([
    ['a few key ingredients', objects((name) => ({ name, image: 'a.jpg' }), stars)],
    ['a filter with its hits', objects((name, index) => ({ name, count: 30 - index }))],
    ['objects without names', objects((_, id) => ({ id }))],
    ['a mixture', [...objects((name) => ({ name })), 7]],
  ])('is not one: %s', (_, ingredients) => {
    expect(data(ingredients)).toEqual([]);
  });

  it('of another product is left alone', () => {
    expect(
      data(
        objects((name) => ({ name })),
        'Tar Night Tonic',
      ),
    ).toEqual([]);
  });
});

describe('a list of items in structured data', () => {
  const ld = (ingredients: unknown) =>
    namesIn(
      '',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Birch Milk', ingredients })}</script>`,
    );
  it.each<[string, unknown]>([
    ['objects', objects((name) => ({ '@type': 'Thing', name }))],
    [
      'an ItemList of names',
      {
        '@type': 'ItemList',
        itemListElement: objects((name, index) => ({ '@type': 'ListItem', position: index + 1, name })),
      },
    ],
    [
      'an ItemList of items',
      { '@type': 'ItemList', itemListElement: objects((name) => ({ '@type': 'ListItem', item: { name } })) },
    ],
    ['an ItemList of words', { '@type': 'ItemList', itemListElement: names }],
  ])('is read from %s', (_, ingredients) => {
    expect(ld(ingredients)).toEqual([names]);
  });
});

describe('a group of variants in structured data', () => {
  const other = [...names.slice(0, -1), 'Parfum'];
  const lists = (group: Record<string, unknown>, title?: string) =>
    listsIn(
      '',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'ProductGroup', name: 'Birch Milk', ...group })}</script>`,
      title,
    );
  const variant = (name: string, ingredients: unknown = list) => ({ '@type': 'Product', name, ingredients });

  const crowd = objects(
    (_, index) => variant(`Birch Milk ${index}`, [...names, `CI ${77_000 + index}`]),
    [...names, ...names],
  );

  it.each<[string, Record<string, unknown>]>([
    ['the variants, once', { hasVariant: [variant('Birch Milk 30 ml'), variant('Birch Milk 50 ml')] }],
    ['the only variant', { hasVariant: variant('Birch Milk 30 ml') }],
    ['the variants that have it', { hasVariant: [variant('Birch Milk Refill', ''), variant('Birch Milk')] }],
    ['the properties of a variant', { hasVariant: [withProperty] }],
    ['a list of names', { hasVariant: [variant('Birch Milk 30 ml', names)] }],
    ['the group', { ingredients: list, hasVariant: [variant('Birch Milk 30 ml', other.join(', '))] }],
    ['the properties of the group', { additionalProperty: withProperty.additionalProperty }],
  ])('has the list of %s', (_, group) => {
    expect(lists(group)).toEqual([{ names, product: null, version: undefined }]);
  });

  it('has versions where the lists differ', () => {
    const both = [variant('Birch Milk Plain'), variant('Birch Milk – Rose', other)];
    expect(lists({ hasVariant: both })).toEqual([
      { names, product: 'Plain', version: true },
      { names: other, product: 'Rose', version: true },
    ]);
  });

  it('has the list of the variant that is shown', () => {
    const both = [variant('Birch Milk Plain'), variant('Birch Milk Rose', other)];
    const last = [...both, variant('Birch Milk Mint')];
    for (const [hasVariant, shown, found] of [
      [both, 'Rose', other],
      [both, 'Plain', names],
      [last, 'Mint', names],
    ] as const)
      expect(lists({ hasVariant }, `Birch Milk ${shown}`)).toEqual([
        { names: found, product: null, version: undefined },
      ]);
  });

  it('is known by its variants if it has no name', () => {
    const hasVariant = [variant('Birch Milk 30 ml')];
    expect(lists({ name: undefined, hasVariant })).toHaveLength(1);
    expect(lists({ name: undefined, hasVariant: [variant('Tar Night Tonic 30 ml')] })).toEqual([]);
  });

  it('has as many versions as differ, whatever they are called', () => {
    const both = [variant('Rose Tonic'), variant('Mint Tonic', other)];
    expect(lists({ hasVariant: both })).toEqual([
      { names, product: null, version: true },
      { names: other, product: null, version: true },
    ]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another product', { name: 'Tar Night Tonic', hasVariant: [variant('Tar Night Tonic 30 ml')] }],
    ['variants with a few key ingredients', { hasVariant: [variant('Birch Milk 30 ml', stars)] }],
    ['products that go with it', { isRelatedTo: [variant('Birch Milk 30 ml')] }],
    ['a crowd of different variants', { hasVariant: crowd }],
    ['variants by address', { hasVariant: [{ '@id': '#30' }, 'https://shop.example/p/birch?30'] }],
  ])('has none where it is of %s', (_, group) => {
    expect(lists(group)).toEqual([]);
  });
});

describe('a list in an attribute', () => {
  const escaped = (value: unknown) =>
    (typeof value === 'string' ? value : JSON.stringify(value))
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;');
  it.each([
    ['an array', `<div data-ingredients="${escaped(names)}"></div>`],
    ['an array of objects', `<div data-ingredients="${escaped(names.map((name) => ({ name })))}"></div>`],
    [
      'the data of the product',
      `<product-view data-product="${escaped({ name: 'Birch Milk', ingredients: list })}"></product-view>`,
    ],
    [
      'the link that shows it',
      `<a href="#" data-modal-title="Full ingredients" data-modal-body="${escaped(`<p>${list}</p>`)}">Full ingredients</a>`,
    ],
    ['the button that shows it', `<h3><button data-bs-content="${escaped(list)}">Ingredients</button></h3>`],
  ])('is read from %s', (_, body) => {
    expect(namesIn(body)).toEqual([names]);
  });

  it.each([
    [
      'a card of another product',
      `<div data-product="${escaped({ name: 'Tar Night Tonic', ingredients: list })}"></div>`,
    ],
    ['a link to something else', `<a href="#" data-modal-body="${escaped(list)}">Delivery</a>`],
    ['what is not inside', `<a href="#" data-modal-body="${escaped(list)}">Free from</a>`],
    ['a hidden field', `<form><input type="hidden" name="x" value="${escaped(list)}"></form>`],
  ])('is not taken from %s', (_, body) => {
    expect(namesIn(body)).toEqual([]);
  });
});
