import { describe, expect, test } from 'vitest';
import { locate } from '@/page/product/locate';
import { readNextRows, readScript } from '@/page/signs/script-data';
import type { Shop } from '@/shops/schema';

const list = 'Aqua, Glycerin, Pinus Sylvestris Leaf Extract, Xanthan Gum, Citric Acid, Phenoxyethanol';
const other = 'Aqua, Alcohol Denat., Hamamelis Virginiana Water, Menthol, Parfum, Limonene';

describe('what a script contains', () => {
  test.each<[string, string, unknown[]]>([
    ['JSON', ' {"a":1} ', [{ a: 1 }]],
    ['assigned to the window', 'window.__STATE__ = {"a":"}\\"]"};', [{ __STATE__: { a: '}"]' } }]],
    ['assigned by a quoted name', 'window["S"]=[1];run();', [{ S: [1] }]],
    ['declared', 'const data = {"a":[{}]}\nwindow.b = {"c":2}', [{ data: { a: [{}] }, b: { c: 2 } }]],
    ['assigned within assigned data', 'window.a = {"t":"window.b = {}"}', [{ a: { t: 'window.b = {}' } }]],
    ['with the quotes of Angular', '{&q;a&q;:&q;Tea &a; tar&q;}', [{ a: 'Tea & tar' }]],
    ['code', 'if (window.a == {}) { run("window.b") }', []],
    ['cut short', 'window.a = {"b": [1, 2', []],
    ['no JSON', 'window.a = {b: undefined}', []],
    ['nothing', '', []],
  ])('%s', (_, source, values) => {
    expect(readScript(source)).toEqual(values);
  });

  test('rows that are pushed piece by piece, with long texts put in', () => {
    const text = 'Größe: 3 €';
    const bytes = new TextEncoder().encode(text).length.toString(16);
    const rows = `0:{"a":"$2"}\n2:T${bytes},${text}1:["$","div",null,{"b":1}]\n3:I["x"]\n`;
    const sources = [rows.slice(0, 9), rows.slice(9)].map(
      (piece) => `self.__next_f.push([1,${JSON.stringify(piece)}])`,
    );
    expect([...readNextRows(sources)]).toEqual([{ a: text }, ['$', 'div', null, { b: 1 }]]);
    expect([...readNextRows(['self.__next_f.push([0])', 'self.__next_f.push(x)'])]).toEqual([]);
  });
});

const parse = (scripts: string) =>
  Document.parseHTMLUnsafe(
    `<!doctype html><head><meta property="og:type" content="product">${scripts}</head><body><h1>Moss Serum</h1>
     <button>Ingredients</button></body>`,
  );
const read = (scripts: string) =>
  locate(parse(scripts), 'https://shop.example/p', []).lists.map(({ text }) => text);

const script = (source: string, attributes = '') => `<script ${attributes}>${source}</script>`;
const next = (data: object) =>
  script(JSON.stringify({ props: { pageProps: data } }), 'id="__NEXT_DATA__" type="application/json"');

describe('a list that is only in the data', () => {
  test.each([
    ['Next.js', next({ product: { name: 'Moss Serum', ingredients: list } })],
    ['a value below the key', next({ ingredients: { title: 'Ingredients', value: `<p>${list}</p>` } })],
    [
      'a labelled section',
      next({ sections: [{ header: 'Inhaltsstoffe', contentBlock: [], content: { texts: [list] } }] }),
    ],
    ['a labelled attribute', next({ attributes: [{ name: 'Ingredients', value: list }] })],
    ['one name each', next({ ingredients: list.split(', ') })],
    ['Apollo', script(`window.__APOLLO_STATE__ = {"Product:1":{"name":"Moss Serum","inci":"${list}"}}`)],
    [
      'pushed rows',
      script(
        `self.__next_f.push([1,${JSON.stringify(`1:{"product":{"name":"Moss Serum","ingredients":"${list}"}}\n`)}])`,
      ),
    ],
    [
      'Nuxt, flat and referring by number',
      script(
        JSON.stringify([
          ['ShallowReactive', 1],
          { data: 2 },
          { product: 3 },
          { name: 4, inci: 5 },
          'Moss Serum',
          list,
        ]),
        'type="application/json" id="__NUXT_DATA__"',
      ),
    ],
    [
      'the typed attribute of an island',
      `<astro-island props='${JSON.stringify({
        product: [0, { name: [0, 'Moss Serum'], tabs: [1, [[0, { ingredients: [0, list] }]]] }],
        also: [1, [[0, { name: [0, 'Tar Tonic'], ingredients: [0, other] }]]],
      })}'></astro-island>`,
    ],
    [
      'a stream of React Router, in two pieces',
      [
        [{ _1: 2 }, 'loaderData', { _3: 4 }, 'product', ['P', 5]],
        [{ _6: 7, _8: 9 }, 'name', 'Moss Serum', 'ingredients', list],
      ]
        .map((flat, index) => `${index === 0 ? '' : 'P5:'}${JSON.stringify(flat)}\n`)
        .map((line) =>
          script(`window.__reactRouterContext.streamController.enqueue(${JSON.stringify(line)});`),
        )
        .join(''),
    ],
    [
      'two products, one of them of the title',
      next({
        also: [{ name: 'Tar Tonic', ingredients: other }],
        product: { name: 'Moss Serum', ingredients: list },
      }),
    ],
  ])('%s', (_, scripts) => {
    const [found, ...rest] = read(scripts);
    expect(rest).toEqual([]);
    expect(found?.replaceAll('\n', ', ')).toBe(list);
  });

  test.each([
    ['of several other products', next([{ ingredients: list }, { ingredients: other }])],
    [
      'of another product’s island',
      `<astro-island props='{"card":[0,{"name":[0,"Tar Tonic"],"ingredients":[0,"${other}"]}]}'></astro-island>`,
    ],
    ['under a label of something else', next({ sections: [{ header: 'Key facts', value: list }] })],
  ])('is left alone: %s', (_, scripts) => {
    expect(read(scripts)).toEqual([]);
  });
});

describe('the only list in the data', () => {
  const sets: Record<string, (one: object) => object> = {
    'an unknown key': (one) => ({ crossSell: [one] }),
    'an unknown key, as nodes': (one) => ({ ritual: { nodes: [one] } }),
    'an unknown key, as edges': (one) => ({ goesAlong: { edges: [{ node: one }] } }),
    'an object of its own': (one) => ({ partner: { item: one } }),
  };
  const others: Record<string, object> = {
    'a name': { name: 'Fen Night Toner', ingredients: list },
    'a title and an address': { title: 'Fen Night Toner', handle: 'fen-night-toner', inci: list },
    'most words of this one’s name': { name: 'Moss Serum Toner Fen', ingredients: list },
    'a price, and its list in a labelled section': {
      displayName: 'Fen Night Toner',
      price: 20,
      tabs: [{ header: 'Ingredients', content: list }],
    },
    'a name in Korean': { name: '페른 나이트 토너', ingredients: list },
  };
  const cases = Object.entries(sets).flatMap(([where, set]) =>
    Object.entries(others).map(([what, one]): [string, string, object] => [where, what, set(one)]),
  );
  const parent = { name: 'Moss Serum Rose', handle: 'moss-serum-rose' };
  const readRose = (product: object) =>
    locate(
      Document.parseHTMLUnsafe(
        `<!doctype html><head><meta property="og:type" content="product">${next({ product: { ...parent, ...product } })}</head><body><h1>Moss Serum Rose</h1></body>`,
      ),
      'https://shop.example/products/moss-serum-rose',
      [],
    ).lists.map(({ text }) => text);

  test.each(cases)('under %s, in a product with %s, is another’s', (_, __, product) => {
    expect(readRose(product)).toEqual([]);
  });

  test.each<[string, object]>([
    ['the product itself', { ingredients: list }],
    ['a variant', { variants: [{ title: 'Deep Rose Petal', price: 20, ingredients: list }] }],
    ['a variant among nodes', { variants: { nodes: [{ title: 'Default Title', sku: 'A1', inci: list }] } }],
    ['the shade that is chosen', { currentSku: { displayName: '01 Rose Beige', ingredients: list } }],
    ['shades by their ids', { skusById: { 123456: { name: '01 Rose Beige', ingredients: list } } }],
    ['the product in another size', { refill: { name: 'Moss Serum Rose 30 ml', ingredients: list } }],
    ['the product in short', { item: { name: 'Moss Serum', ingredients: list } }],
    ['its address', { page: { title: 'Serum of moss', slug: 'moss-serum-rose', ingredients: list } }],
    [
      'a section',
      { sections: [{ title: 'What is in the bottle', blocks: [{ header: 'INCI', content: list }] }] },
    ],
    ['a section with a known name', { sections: [{ title: 'Product details', ingredients: list }] }],
  ])('in %s is this one’s', (_, product) => {
    expect(readRose(product)).toEqual([list]);
  });

  test('is this one’s if another product repeats it', () => {
    const product = { ingredients: list, also: [{ name: 'Fen Night Toner', ingredients: list }] };
    expect(readRose(product)).toEqual([list]);
  });

  test('and that of another beside it leave this one’s', () => {
    const product = { also: [{ name: 'Fen Night Toner', ingredients: other }], ingredients: list };
    expect(readRose(product)).toEqual([list]);
  });
});

describe('after a navigation of the page’s own scripts', () => {
  const stale = { loadedAt: 'https://shop.example/p/fen-toner' };
  const readAt = (scripts: string, options: { loadedAt?: string } = stale) =>
    locate(parse(scripts), 'https://shop.example/p/moss-serum?variant=2', [], options).lists.map(
      ({ text }) => text,
    );

  test.each([
    ['its name', next({ product: { name: 'Moss Serum', ingredients: list } })],
    ['a longer name', next({ product: { name: 'Moss Serum 30 ml', ingredients: list } })],
    ['its handle', next({ product: { handle: 'moss-serum', ingredients: list } })],
    ['its address', next({ product: { url: 'https://shop.example/en/moss-serum?a=1', ingredients: list } })],
  ])('data that gives %s is believed', (_, scripts) => {
    expect(readAt(scripts)).toEqual([list]);
  });

  test.each([
    ['data without a name', next({ product: { ingredients: list } })],
    [
      'data of the product before',
      next({ product: { name: 'Fen Toner', handle: 'fen-toner', ingredients: list } }),
    ],
    ['a template', `<template><h3>Ingredients</h3><p>${list}</p></template>`],
  ])('%s is not', (_, scripts) => {
    expect(readAt(scripts)).toEqual([]);
  });

  test('data without a name is used on the address that the document was loaded at', () => {
    const scripts = next({ product: { ingredients: list } });
    expect(readAt(scripts, { loadedAt: 'https://shop.example/p/moss-serum' })).toEqual([list]);
    expect(readAt(scripts, {})).toEqual([list]);
  });

  test('a single list with another product’s name is never used', () => {
    expect(readAt(next({ product: { name: 'Fen Night Toner', ingredients: list } }), {})).toEqual([]);
  });

  test('the steps of a shop file don’t read the data either', () => {
    const shop: Shop = {
      name: 'moss',
      label: 'Moss',
      matches: ['https://shop.example/*'],
      product: { path: '^/p/' },
      lists: [{ from: 'json', selector: '#__NEXT_DATA__', path: ['**'], seen: '2026', evidence: 'test' }],
    };
    const page = () => parse(next({ product: { text: list } }));
    const url = 'https://shop.example/p/moss-serum';
    expect(locate(page(), url, [shop], { loadedAt: url }).lists).toHaveLength(1);
    expect(locate(page(), url, [shop], stale).lists).toEqual([]);
  });
});

describe('a path of any depth', () => {
  const shop: Shop = {
    name: 'moss',
    label: 'Moss',
    matches: ['https://moss.example/*'],
    product: { path: '^/p/' },
    lists: [{ from: 'json', selector: 'script', path: ['CACHE', '**'], seen: '2026', evidence: 'test' }],
  };
  const readMoss = (scripts: string) =>
    locate(parse(scripts), 'https://moss.example/p/1', [shop]).lists.map(({ text, source, map }) => ({
      text,
      source,
      map,
    }));

  test('finds the only list among the strings', () => {
    const cache = [['Moss Serum', 'o|1|2', { html: `<p>${list}</p>` }], 'x'];
    expect(readMoss(script(`window.CACHE=${JSON.stringify(cache)};`))).toEqual([
      { text: list, source: 'shop', map: null },
    ]);
  });

  test('uses none of several', () => {
    expect(readMoss(script(`window.CACHE=${JSON.stringify([list, other])};`))).toEqual([]);
  });
});
