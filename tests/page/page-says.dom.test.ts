import { describe, expect, it } from 'vitest';
import { locate } from '@/page/product/locate';

/** What a page's data and headings say about its product, and which of them is used. */

const list = 'Aqua, Glycerin, Betaine, Zinc PCA, Xanthan Gum, Citric Acid, Phenoxyethanol';
const script = (source: string) => `<script type="application/ld+json">${source}</script>`;
const data = (fields: object) =>
  script(JSON.stringify({ '@type': 'Product', name: 'Moss Toner', ...fields }));

const read = (head: string, body = '<h1>Moss Toner</h1>') =>
  locate(
    Document.parseHTMLUnsafe(`<!doctype html><head>${head}</head><body>${body}</body>`),
    'https://shop.example/p/moss',
    [],
  );
const lists = (...page: Parameters<typeof read>) => read(...page).lists.map(({ text }) => text);

describe('a list in JSON-LD', () => {
  it.each([
    ['an array', data({ ingredients: list.split(', ') })],
    ['an array of objects', data({ ingredients: list.split(', ').map((name) => ({ name })) })],
    ['another language', data({ Inhaltsstoffe: list })],
    ['a property', data({ additionalProperty: [{ name: 'Skład', value: list }] })],
    ['a single property', data({ additionalProperty: { name: 'Ingredients', value: list } })],
    ['a value with its language', data({ ingredients: { '@value': list, '@language': 'en' } })],
    ['the description', data({ description: `<p>Calms the skin.</p><p><b>Ingredients:</b> ${list}</p>` })],
    [
      'a CDATA section',
      script(`//<![CDATA[\n{"@type":"Product","name":"Moss Toner","ingredients":"${list}"}\n//]]>`),
    ],
    [
      'data with a comma too many',
      script(`{"@type":"Product","name":"Moss Toner","ingredients":"${list}",}`),
    ],
    [
      'data with raw line breaks',
      script(`{"@type":"Product","name":"Moss Toner","description":"One\nline","ingredients":"${list}"}`),
    ],
    [
      'data with comments',
      script(`/* product */ {"@type":"Product", // here\n"name":"Moss Toner","ingredients":"${list}"};`),
    ],
    [
      'data of another capital',
      `<script type="Application/LD+JSON">{"@type":"Product","name":"Moss Toner","ingredients":"${list}"}</script>`,
    ],
  ])('is read from %s', (_, head) => {
    expect(lists(head)).toEqual([list]);
  });

  it.each([
    [
      'a related product',
      data({ isRelatedTo: [{ '@type': 'Product', name: 'Fen Serum', ingredients: list }] }),
    ],
    [
      'a description in prose',
      data({ description: 'A fresh toner without alcohol, retinol and glycolic acid.' }),
    ],
    ['a description that denies it', data({ description: `Free from: ${list}` })],
    [
      'a product of another name',
      script(JSON.stringify({ '@type': 'Product', name: 'Fen Serum', ingredients: list })),
    ],
    ['data that stays broken', script(`{"@type":"Product","name":"Moss Toner","ingredients":"${list}`)],
  ])('is not read from %s', (_, head) => {
    expect(lists(head)).toEqual([]);
  });
});

describe('the title', () => {
  const product = (name: string, more = '') => script(`{"@type":"Product","name":"${name}"${more}}`);
  it.each([
    [
      'the product of the heading, not the one before it',
      product('Tar Pore Strips') + product('Moss Toner'),
      '<h1>Moss Toner</h1>',
    ],
    [
      'the heading, where the data speaks of another product',
      product('Tar Pore Strips'),
      '<h1>Moss Toner</h1>',
    ],
    [
      'the heading that is shown, not that of a dialog',
      '',
      '<div role="dialog"><h1>Adult content warning</h1></div><h1>Moss Toner</h1>',
    ],
    [
      'the heading that is shown, not a hidden one',
      '',
      '<div hidden><h1>Your bag is empty</h1></div><h1>Moss Toner</h1>',
    ],
    [
      'the heading that the window agrees with',
      '<title>Moss Toner – Moor Market</title>',
      '<h1>Moor Market</h1><h1>Moss Toner</h1>',
    ],
    [
      'the data’s, where the heading is only the brand',
      `${product('Moss Toner', ',"brand":"Nordlys"')}<title>Moss Toner</title>`,
      '<h1>Nordlys</h1>',
    ],
    [
      'the item’s own, not that of a breadcrumb within it',
      '',
      '<main itemscope itemtype="https://schema.org/Product"><ol itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope><span itemprop="name">TOP</span></li></ol><h1 itemprop="name">Moss Toner</h1></main>',
    ],
    [
      'the heading’s, where the item names only its breadcrumb',
      '',
      '<main itemscope itemtype="https://schema.org/Product"><ol itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope><span itemprop="name">TOP</span></li></ol><h1>Moss Toner</h1></main>',
    ],
  ])('is %s', (_, head, body) => {
    expect(read(head, `${body}<h3>Ingredients</h3><p>${list}</p>`).title.text).toBe('Moss Toner');
  });

  const card = (name: string) => `<meta property="og:title" content="${name}">`;
  describe.each([
    [
      'the window and the card for other sites',
      `<title>Moss Toner | Moor Market</title>${card('Moss Toner')}`,
    ],
    ['the window alone', '<title>Moss Toner – Moor Market</title>'],
    ['the window, with the shop first', '<title>Moor Market | Moss Toner</title>'],
    ['the data', `<title>Moss Toner | Moor Market</title>${product('Moss Toner')}`],
  ])('by %s', (_, head) => {
    it.each([
      ['the shop’s', '<h1>Fen &amp; Co.</h1>'],
      ['the shop’s, as a link to its front page', '<h1><a href="/">Moor Market</a></h1>'],
      ['the shop’s in a language, within the link', '<a href="/de-at/"><h1>Moor Market</h1></a>'],
      ['a banner', '<section class="hero"><h1>Free delivery over £30</h1></section>'],
    ])('is a lesser heading’s, where the main one is %s', (_, main) => {
      for (const tag of ['h2', 'h3 class="product-name"']) {
        const body = `${main}<div><${tag}>Moss Toner</${tag.slice(0, 2)}><h3>Ingredients</h3><p>${list}</p></div>`;
        const { title } = read(head, body);
        expect(title.text).toBe('Moss Toner');
        expect(title.map?.ranges(0, 10).map(String)).toEqual(['Moss Toner']);
      }
    });

    it('is the main heading’s, whatever lesser ones repeat of it', () => {
      const body = `<h1>Moss Toner 200 ml</h1><h2>Moor Market</h2><h2>Moss Toner</h2><p>${list}</p>`;
      expect(read(head, body).title.map?.nodeAt(0)?.parentElement?.localName).toBe('h1');
    });
  });

  it.each(['p', 'div', 'span'])(
    'is that of a mere <%s>, where the window and the card agree on it',
    (tag) => {
      const head = `<title>Moss Toner | Moor Market</title>${card('Moss Toner')}`;
      const body = `<h1>Fen &amp; Co.</h1><div><${tag} class="name">Moss Toner</${tag}></div><h3>Ingredients</h3><p>${list}</p>`;
      const { title } = read(head, body);
      expect(title.text).toBe('Moss Toner');
      expect(title.map?.ranges(0, 10).map(String)).toEqual(['Moss Toner']);
    },
  );

  it('is no heading with the shop’s name, even where the window begins with it', () => {
    const head = `<title>Moor Market | Moss Toner</title>${card('Moss Toner')}<meta property="og:site_name" content="Moor Market">`;
    expect(read(head, '<h1>Moor Market</h1><h2>Moss Toner</h2>').title.text).toBe('Moss Toner');
  });

  it.each([
    ['a card for other sites that names the shop', card('Moor Market'), '<h2>Moor Market</h2>'],
    ['a card of the view before', card('Tar Strips'), '<h2>Tar Strips</h2>'],
    ['a name in recommendations', '', '<div class="recommendations"><h2>Moor Market</h2></div>'],
  ])('is the main heading’s, in spite of %s', (_, more, body) => {
    const head = `<title>Moss Toner – Moor Market</title>${more}`;
    expect(read(head, `<h1>Moss Toner</h1>${body}<p>${list}</p>`).title.text).toBe('Moss Toner');
  });
});

describe('the kind of a page', () => {
  const listed = `<h3>Ingredients</h3><ul>${list
    .split(', ')
    .map((name) => `<li>${name}</li>`)
    .join('')}</ul>`;

  it.each([
    'Add to bag',
    'In den Warenkorb',
    'Do koszyka',
    'В корзину',
    'カートに入れる',
    'Lägg i varukorgen',
  ])('is a product’s, by its one button "%s"', (label) => {
    expect(lists('', `<h1>Moss Toner</h1><button> ${label} </button>${listed}`)).toHaveLength(1);
  });

  it('is not a product’s because of other buttons, or of one on each card', () => {
    expect(lists('', `<h1>Moss Toner</h1><button>Subscribe</button>${listed}`)).toEqual([]);
    expect(lists('', `<h1>Toners</h1>${'<button>Add to bag</button>'.repeat(8)}${listed}`)).toEqual([]);
  });

  it('is a collection’s if many products have their own data and none is named like the page', () => {
    const cards = ['Moss Toner', 'Fen Toner', 'Tar Toner', 'Birch Toner'].map((name) =>
      script(JSON.stringify({ '@type': 'Product', name, description: `Ingredients: ${list}` })),
    );
    expect(lists(cards.join(''), '<h1>Toner</h1>')).toEqual([]);
    expect(lists(cards.join(''), '<h1>Fen Toner</h1>')).toEqual([list]);
  });
});

describe('what is read besides the list', () => {
  const body = (more: string) => `<h1>Moss Toner</h1>${more}<h3>Ingredients</h3><p>${list}</p>`;

  it('is how to use the product, without its precautions', () => {
    const { howTo } = read(
      '',
      body(
        '<h3>How to use</h3><p>Wipe over the face.</p><p>Precautions:</p><p>In case of contact with eyes, rinse.</p>',
      ),
    );
    expect(howTo.text).toBe('Wipe over the face.');
  });

  it('is no claim about other products', () => {
    const { claims } = read(
      '',
      body('<section><h2>You may also like</h2><h3>Description</h3><p>Erases pores for good.</p></section>'),
    );
    expect(claims.map(({ text }) => text)).toEqual([]);
  });

  it.each(['h3', 'h4'])('is no teaser of a product whose %s leads to its page', (tag) => {
    const box = (name: string, teaser: string) =>
      `<div class="col"><${tag}>${name}</${tag}><p>Key ingredients: ${teaser}</p></div>`;
    const link = (name: string) => `<a href="/products/${name}">${name}</a>`;
    const boxes = [
      box('Moss Toner', 'Betaine 2 %'),
      box(link('Fen Serum'), 'Retinol 1 %'),
      box(link('Tar'), 'Salicylic Acid 2 %'),
    ];
    expect(
      read('', body(`<h2>Which one?</h2><div>${boxes.join('')}</div>`)).claims.map(({ text }) => text),
    ).toEqual(['Betaine 2 %']);
    const own = `<div><h3><a href="#key">Key ingredients</a></h3><div id="key"><p>Retinol 1 %</p></div></div>`;
    expect(read('', body(own)).claims.map(({ text }) => text)).toEqual(['Retinol 1 %']);
  });

  const promise = 'It makes every pore smaller within a week.';
  it.each([
    [
      'a class of a description',
      `<h3>Gift</h3><div class="product-long-description"><p>${promise}</p></div>`,
    ],
    ['a class of a section', `<h3>Gift</h3><div class="product-single__description rte">${promise}</div>`],
    ['a class in one word', `<h3>Gift</h3><div class="ProductDescription">${promise}</div>`],
    [
      'a sentence below the name',
      `<p>£12</p><form><button>Buy</button></form><p class="mt-4">${promise}</p>`,
    ],
    ['a bullet below the name', `<ul><li>Vegan</li><li>${promise}</li></ul>`],
  ])('is what the shop says in %s', (_, more) => {
    expect(read('', body(more)).claims.map(({ text }) => text)).toContain(promise);
  });

  it.each(['Shrinks pores in 7 days', 'Réduit les pores', 'Verkleinert die Poren in einer Woche'])(
    'is a bullet that ends without a stop: %s',
    (bullet) => {
      const bullets = `<div class="rte"><p>A silky toner.</p><ul><li>Vegan</li><li>${bullet}</li></ul></div>`;
      expect(read('', body(bullets)).claims.map(({ text }) => text)).toEqual(['A silky toner.', bullet]);
      const links = `<ul><li><a href="/x">${bullet}</a></li><li><label><input type="radio">${bullet}</label></li><li>“${bullet}”</li></ul>`;
      expect(read('', body(links)).claims).toEqual([]);
    },
  );

  it.each([
    ['under another heading', `<h2>Our journal</h2><p>${promise}</p>`],
    ['by a buyer, in quotes', `<p>“${promise}”</p><blockquote>${promise}</blockquote>`],
    ['on a card of another product', `<h2>Shop</h2><div class="product-card__description">${promise}</div>`],
    ['in a link', `<p><a href="/journal">${promise}</a></p>`],
    ['about reviews', `<div class="reviews"><p>${promise}</p></div>`],
  ])('is not what is said %s', (_, more) => {
    expect(read('', body(more)).claims.map(({ text }) => text)).toEqual([]);
  });

  it('is a category of two steps or more', () => {
    expect(
      read('', body('<div class="breadcrumb"><a href="/">Skin</a> <div>Toners</div></div>')).category.text,
    ).toBe('Skin / Toners');
    expect(read('', body('<div class="breadcrumb"><a href="/">Next</a></div>')).category.text).toBe('');
  });

  it.each([
    ['<ol class="breadcrumb"><li>Home</li><li>Cleansers</li><li>Moss Toner</li></ol>', 'Home / Cleansers'],
    ['<p class="breadcrumb">Home › Cleansers › MOSS TONER</p>', 'Home › Cleansers'],
    ['<p class="breadcrumb">Home &gt; Mosses &gt; Tree Moss Toner</p>', 'Home > Mosses > Tree Moss Toner'],
    ['<ol class="breadcrumb"><li>Skin</li><li>Toners</li></ol>', 'Skin / Toners'],
    ['<div class="breadcrumb"><a href="/">Skin</a><a href="/t">Toners</a> Moss Toner</div>', 'Skin / Toners'],
    ['<div class="crumbtrail"><a href="/">Skin</a> &gt; <a href="/t">Toners</a></div>', 'Skin > Toners'],
    ['<ul id="topicpath"><li>Skin</li><li>Toners</li></ul>', 'Skin / Toners'],
    ['<p class="fil-d-ariane"><a href="/">Skin</a> / <a href="/t">Toners</a></p>', 'Skin / Toners'],
  ])('is a category that does not end with the product itself: %s', (breadcrumb, category) => {
    expect(read('', body(breadcrumb)).category.text).toBe(category);
  });
});
