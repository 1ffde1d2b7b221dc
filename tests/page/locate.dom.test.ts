import { describe, expect, test } from 'vitest';
import { locate } from '@/page/product/locate';
import { lists, noLists } from './locate-pages';

const parse = (body: string, head = ''): Document =>
  Document.parseHTMLUnsafe(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

const read = (body: string, head = '') => locate(parse(body, head), 'https://shop.example/a-product', []);

describe('a list is found', () => {
  test.each(lists)('$name', ({ body, head, starts, ends, not }) => {
    const located = read(body, head);
    const text = located.lists.map((list) => list.text).join('\n');
    expect(located.tried.length).toBeGreaterThan(0);
    expect(text).toContain(starts);
    expect(text).toContain(ends);
    if (not !== undefined) expect(text).not.toContain(not);
    expect(located.kind).toBe('product');
  });
});

describe('no list is found', () => {
  test.each(noLists)('$name', ({ body, head }) => {
    expect(read(body, head).lists.map((list) => list.text)).toEqual([]);
  });
});

test('every piece maps back to exactly its words on the page', () => {
  const letters = (text: string) => text.replace(/\s/g, '');
  for (const { body, head } of lists) {
    const located = read(body, head);
    for (const { text, map } of [located.title, located.howTo, ...located.claims, ...located.lists]) {
      if (map === null) continue;
      const printed = map.ranges(0, text.length).map((range) => range.toString());
      expect(letters(printed.join(''))).toBe(letters(text));
    }
  }
});

test('a list that a page prints twice counts once, and each product of a kit has its own', () => {
  const once = 'Aqua, Glycerin, Niacinamide, Zinc PCA, Phenoxyethanol';
  const other = 'Aqua, Alcohol Denat., Hamamelis Virginiana Water, Menthol, Limonene';
  const { lists: found } = read(
    `<h1>Two Steps Kit</h1><h3>Ingredients</h3><p>${once}</p><div><h3>Ingredients</h3><p>${once}</p></div>
     <section><h2>Step Two</h2><h3>Ingredients</h3><p>${other}</p></section>`,
  );
  expect(found.map((list) => list.text)).toEqual([once, other]);
});

test('a brand before the name, with a dash between, is no part of the title', () => {
  expect(read('<h1><a href="/b">Nordlys</a> - Birch Toner</h1>').title.text).toBe('Birch Toner');
});

test('title, brand, category, use and claims are read, and the claims are not the list', () => {
  const located = read(
    `<nav aria-label="Breadcrumb"><ol><li><a href="/s">Skin</a></li><li>Toners</li></ol></nav>
     <main><h1><a href="/b">Nordlys</a><span>Birch Toner</span></h1>
     <section><h2>Description</h2><p>Shrinks pores overnight. Made for oily skin.</p></section>
     <section><h2>How to use</h2><p>Sweep over the face with a cotton pad. Do not rinse.</p></section>
     <section><h2>Ingredients</h2><p>Aqua, Glycerin, Betula Alba Juice, Phenoxyethanol</p></section>
     <section><h2>You may also like</h2><p>Erases pores for good: our Fjord Serum.</p></section></main>`,
    '<script type="application/ld+json">{"@type":"Product","name":"Birch Toner","brand":{"name":"Nordlys"}}</script>',
  );
  expect(located.title.text).toBe('Birch Toner');
  expect(located.title.map?.ranges(0, 11).map(String)).toEqual(['Birch Toner']);
  expect(located.brand.text).toBe('Nordlys');
  expect(located.category.text).toBe('Skin / Toners');
  expect(located.howTo.text).toBe('Sweep over the face with a cotton pad. Do not rinse.');
  expect(located.claims.map((claim) => claim.text)).toEqual(['Shrinks pores overnight. Made for oily skin.']);
});

test('a listing gives the titles of its cards', () => {
  const card = (title: string) =>
    `<li class="product-card"><a href="/p"><span class="product-card__brand">Nordlys</span>
     <h3 class="product-card__title">${title}</h3></a><button class="add-to-cart">Add</button></li>`;
  const located = read(
    `<h1>Toners</h1><ul>${['Birch Toner', 'Fjord Tonic', 'Moss Pads', 'Tar Strips'].map(card).join('')}</ul>`,
  );
  expect(located.kind).toBe('listing');
  expect(located.titles.map((title) => title.text)).toEqual([
    'Birch Toner',
    'Fjord Tonic',
    'Moss Pads',
    'Tar Strips',
  ]);
});

test.each([
  [
    'links with a heading each',
    (title: string) =>
      `<li class="flex gap-2"><a href="/product/${title.toLowerCase().replaceAll(' ', '-')}"><img alt=""><h3 class="text-sm">${title}</h3><p>£9.00</p></a></li>`,
  ],
  [
    'links around a picture and a name',
    (title: string) =>
      `<div><a href="/p/${title.toLowerCase().replaceAll(' ', '-')}"><img alt=""></a><div><a href="/p/${title.toLowerCase().replaceAll(' ', '-')}">${title}</a><span>£9.00</span></div></div>`,
  ],
])('a listing without class names that tell gives the titles of its %s', (_, card) => {
  const titles = ['Birch Toner', 'Fjord Tonic', 'Moss Pads'];
  const located = read(
    `<h1>Results</h1><main>${titles.map(card).join('')}</main><footer>${card('Tar Strips')}</footer>`,
  );
  expect(located.kind).toBe('listing');
  expect(located.titles.map((title) => title.text)).toEqual(titles);
  expect(read(`<h1>About us</h1><main>${titles.slice(1).map(card).join('')}</main>`).kind).toBe('other');
});

test('a page that is neither a product nor a listing is read as neither', () => {
  expect(read('<h1>About us</h1><p>We like birch trees.</p>').kind).toBe('other');
});

describe('the heading of a page without a product', () => {
  const titleAt = (path: string, head = '', body = '<p>It works.</p>') =>
    locate(parse(`<h1>Retinol, explained</h1>${body}`, head), `https://shop.example${path}`, []).title.text;

  test.each([
    ['/ratgeber/retinol', ''],
    ['/en/blogs/news/retinol-explained', ''],
    ['/collections/retinol', ''],
    ['/retinol', '<meta property="og:type" content="article">'],
  ])('is no title of one in an article or a department: %s %s', (path, head) => {
    expect(titleAt(path, head)).toBe('');
  });

  test.each([
    ['/retinol', '', undefined],
    ['/collections/night/products/retinol-explained', '', undefined],
    ['/blog/retinol', '<meta property="og:type" content="product">', undefined],
    ['/blog/retinol', '', '<button>Add to cart</button>'],
    ['/blog/retinol', '', '<h2>Ingredients</h2><p>Aqua, Glycerin, Retinol, Squalane, Phenoxyethanol</p>'],
  ])('is the title elsewhere, and where there is a product or a list: %s %s %s', (path, head, body) => {
    expect(titleAt(path, head, body)).toBe('Retinol, explained');
  });
});

test('broken data and an empty page do no harm', () => {
  expect(read('', '<script type="application/ld+json">{"@type": "Product", </script>').kind).toBe('other');
  expect(read('<h3>Ingredients</h3>').lists).toEqual([]);
});
