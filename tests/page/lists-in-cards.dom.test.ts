import { describe, expect, it } from 'vitest';
import { locate } from '@/page/product/locate';

/** Categories, searches and articles that print a list under the name of each product: none of them is the page's. */

const read = (body: string, url = 'https://moor.example/all/toners') =>
  locate(Document.parseHTMLUnsafe(`<body>${body}</body>`), url, []);

const lists = [
  'Aqua, Lactic Acid, Glycerin, Panthenol, Phenoxyethanol',
  'Hamamelis Virginiana Water, Alcohol Denat., Glycerin, Menthol',
  'Aqua, Retinol, Squalane, Tocopherol, Phenoxyethanol',
];
const names = ['Moor Toner', 'Birch Tonic', 'Heather Drops'];
const headings = ['Ingredients', 'Inhaltsstoffe', 'Ingrédients', 'Ingredientes', 'Skład', 'Složení', '成分'];

type Card = (name: string, list: string) => string;
const address = (name: string) => name.toLowerCase().replace(' ', '-');
const cards: Record<string, (heading: string) => Card> = {
  'list items of WooCommerce': (heading) => (name, list) =>
    `<li class="product type-product"><a href="/wares/${address(name)}/"><h2>${name}</h2></a><div><p>${heading}: ${list}</p></div></li>`,
  'cards with a heading each': (heading) => (name, list) =>
    `<div class="product-card"><h3><a href="/${address(name)}">${name}</a></h3><h4>${heading}</h4><p>${list}</p></div>`,
  'tiles with panels': (heading) => (name, list) =>
    `<article class="product-tile"><a href="/${address(name)}.html">${name}</a><details><summary>${heading}</summary>${list}</details></article>`,
  'items in microdata': (heading) => (name, list) =>
    `<div itemscope itemtype="https://schema.org/Product"><a href="/${address(name)}" itemprop="name">${name}</a><p><b>${heading}</b></p><p>${list}</p></div>`,
  'elements that only their links tell': (heading) => (name, list) =>
    `<div class="flex"><a href="/products/${address(name)}">${name}</a><p>${heading}: ${list}</p></div>`,
};
const all = (card: Card, count = 3) =>
  names
    .slice(0, count)
    .map((name, index) => card(name, lists[index] ?? ''))
    .join('');

describe.each(Object.entries(cards))('%s', (_, cardIn) => {
  it.each(headings)('with “%s” in each are no lists of the page', (heading) => {
    const located = read(`<h1>Toners</h1><main>${all(cardIn(heading))}</main>`);
    expect(located.lists).toEqual([]);
    expect(located.kind).toBe('listing');
  });

  it('below the page’s own list leave it that', () => {
    const own = 'Aqua, Glycerin, Niacinamide, Zinc PCA, Xanthan Gum, Phenoxyethanol';
    const body = `<h1>Peat Serum</h1><h2>Ingredients</h2><p>${own}</p><h2>More</h2>${all(cardIn('Ingredients'))}`;
    expect(read(body).lists.map(({ text }) => text)).toEqual([own]);
  });
});

it('two cards are enough where their names tell', () => {
  const card = cards['cards with a heading each']?.('Ingredients');
  expect(card === undefined ? null : read(`<h1>Toners</h1>${all(card, 2)}`).lists).toEqual([]);
});

it('the list of the one product in a box named like a card is the page’s', () => {
  const body = (inner: string) =>
    read(
      `<div class="product-card"><a href="/">Home</a>${inner}<h2>Ingredients</h2><p>${lists[0]}</p></div>`,
    );
  expect(body('<h1>Moor Toner</h1>').lists).toHaveLength(1);
  expect(body('<h2>Moor Toner</h2>').lists).toHaveLength(1);
});

describe('up to three buttons to buy', () => {
  const buy = '<button>Add to cart</button>';
  const sold: [string, Card][] = Object.entries(cards).map(([name, cardIn]) => [
    name,
    (title, list) => cardIn('Ingredients')(title, list).replace(/(?=<\/\w+>$)/, buy),
  ]);

  it.each(sold)('in as many cards make no product’s page: %s', (name, card) => {
    for (const count of name.startsWith('elements') ? [3] : [2, 3]) {
      const located = read(`<h1>Toners</h1><main>${all(card, count)}</main>`);
      expect(located.lists).toEqual([]);
      expect(located.kind).not.toBe('product');
    }
  });

  it.each(sold)('of which one is the page’s own make one: %s', (_, card) => {
    const body = `<h1>Peat Serum</h1>${buy}<p>Soothes.</p><section><h2>You may also like</h2>${all(card, 2)}</section>`;
    expect(read(body).kind).toBe('product');
  });

  it('in a box named like a card around the page’s own name make one', () => {
    const card = cards['cards with a heading each']?.('Ingredients') ?? String;
    const own = `<div class="product-card"><a href="/">Home</a><h1>Peat Serum</h1>${buy}</div>`;
    expect(read(own + all(card, 1)).kind).toBe('product');
  });
});

it('a kit keeps the lists of its products', () => {
  const data = '<script type="application/ld+json">{"@type":"Product","name":"Moor Set"}</script>';
  const card = cards['cards with a heading each']?.('Ingredients');
  expect(card === undefined ? null : read(`${data}<h1>Moor Set</h1>${all(card)}`).lists).toHaveLength(3);
});

describe('boxes side by side without a name or an address that tells', () => {
  const buy = '<button>Add to cart</button>';
  const boxes: Record<string, Card> = {
    'rows of a wish list': (name, list) =>
      `<div class="wish"><h3>${name}</h3><p>9 €</p><details><summary>Ingredients</summary><p>${list}</p></details>${buy}</div>`,
    'results of a search': (name, list) =>
      `<li><a href="/${address(name)}/">${name}</a><p>Ingredients: ${list}</p></li>`,
    'articles of a grid': (name, list) =>
      `<article class="cell"><h3>${name}</h3><p>Inhaltsstoffe: ${list}</p>${buy}</article>`,
  };

  it.each(Object.entries(boxes))('have no list of the page: %s', (_, box) => {
    for (const count of [2, 3]) {
      const located = read(`<h1>Our favourites</h1><section>${all(box, count)}</section>`);
      expect(located.lists).toEqual([]);
      expect(located.kind).not.toBe('product');
    }
  });

  it.each(Object.entries(boxes))('below the page’s own list leave it that: %s', (_, box) => {
    const own = 'Aqua, Glycerin, Niacinamide, Zinc PCA, Xanthan Gum, Phenoxyethanol';
    const body = `<h1>Peat Serum</h1><h2>Ingredients</h2><p>${own}</p><section><h2>More</h2>${all(box)}</section>`;
    expect(read(body).lists.map(({ text }) => text)).toEqual([own]);
  });

  it('are the products of a kit where one button sells them', () => {
    const item: Card = (name, list) =>
      `<div class="item"><h3>${name}</h3><details><summary>Ingredients</summary><p>${list}</p></details></div>`;
    expect(read(`<h1>Moor Set</h1>${buy}${all(item)}`).lists).toHaveLength(3);
  });

  it('are versions where they have neither a link nor a button', () => {
    const version: Card = (name, list) =>
      `<div class="version"><h3>${name}</h3><h4>Ingredients</h4><p>${list}</p></div>`;
    expect(read(`<h1>Moor Toner</h1>${all(version)}`).lists).toHaveLength(3);
  });
});

describe('an article', () => {
  const entry: Card = (name, list) => `<h2>${name}</h2><p>We love it.</p><p>Ingredients: ${list}</p>`;
  const article = (count: number) => `<h1>Toners for warm days</h1><article>${all(entry, count)}</article>`;
  const card = '<meta property="og:type" content="article">';

  it.each(['/magazine/warm-days', '/blog/warm-days', '/pages/search.php', '/ratgeber/warm', '/wishlist/7'])(
    'about several products is about none: %s',
    (path) => {
      expect(read(article(2), `https://moor.example${path}`).lists).toEqual([]);
      expect(read(article(3), `https://moor.example${path}`).lists).toEqual([]);
    },
  );

  it('says so by its card for other sites', () => {
    const page = Document.parseHTMLUnsafe(`<head>${card}</head><body>${article(2)}</body>`);
    expect(locate(page, 'https://moor.example/warm-days', []).lists).toEqual([]);
  });

  it('about one product shows its list', () => {
    expect(read(article(1), 'https://moor.example/blog/moor-toner').lists).toHaveLength(1);
  });

  it('is no kit that is sold under such an address', () => {
    const data = '<script type="application/ld+json">{"@type":"Product","name":"Moor Set"}</script>';
    expect(
      read(`${data}<h1>Moor Set</h1>${all(entry)}`, 'https://moor.example/pages/set').lists,
    ).toHaveLength(3);
  });
});
