import { describe, expect, it } from 'vitest';
import { locate } from '@/page/product/locate';

/** Pages without structured data, which are a product's by their one button to buy. */

const names = ['Aqua', 'Alcohol Denat.', 'Glycerin', 'Panthenol', 'Cetyl Alcohol', 'Parfum'];
/** Read on a product's page alone: elsewhere names in elements of their own may be anything. */
const list = `<h2>Ingredients</h2><div>${names.map((name) => `<span>${name}</span>`).join(' ')}</div>`;
const read = (button: string, body = list) =>
  locate(
    Document.parseHTMLUnsafe(`<body><main><h1>Moss Toner</h1><b>€ 12</b>${button}${body}</main></body>`),
    'https://shop.example/p/moss',
    [],
  );

describe('one button to buy', () => {
  it.each([
    '<button class="single_add_to_cart_button button alt">+</button>',
    '<button class="btn btn-buy">Jetzt</button>',
    '<a class="AddToBasket" href="#">Now</a>',
    '<button id="add_to_bag"><svg></svg></button>',
    '<button>Add</button>',
    '<button>До кошика</button>',
    '<button>Adaugă în coș</button>',
    '<button> KOSÁRBA TESZEM </button>',
    '<button>カゴに入れる</button>',
    '<button>Notify me when available</button>',
    '<button>Add to bag — 24,90 €</button>',
    '<button>Add to cart · $24</button>',
    '<button>In den Warenkorb (24 EUR)</button>',
    '<button>Lägg i varukorgen: 249 kr</button>',
    '<form action="/c"><input type="submit" value="カートに入れる"></form>',
    '<form action="/c"><input type="button" value="In den Warenkorb"></form>',
    '<form action="/c"><input type="image" alt="Add to cart"></form>',
  ])('makes a product’s page: %s', (button) => {
    const { kind, lists } = read(button);
    expect(kind).toBe('product');
    expect(lists.map(({ text }) => text)).toEqual([names.join('\n')]);
  });

  it.each([
    '',
    '<button>Add to wishlist</button>',
    '<button class="cart-toggle">Cart</button>',
    '<button>Orders over $24</button>',
    '<button>Add a review (4)</button>',
    '<form action="/s"><input type="submit" value="Search"></form>',
    '<form action="/s"><input value="Add to cart"></form>',
  ])('is not any other: %s', (button) => {
    expect(read(button, '<p>About us.</p>').kind).not.toBe('product');
  });

  it('in each card of a category makes none', () => {
    const card = (name: string) =>
      `<li class="product"><a href="/p/${name}"><h2>${name} Toner</h2></a><button>Add</button></li>`;
    expect(read('', `<ul>${['Moor', 'Fen', 'Heath'].map(card).join('')}</ul>`).kind).toBe('listing');
  });
});

describe('the page’s own button among those of other products', () => {
  const all = ['Moor', 'Fen', 'Heath', 'Tarn', 'Beck'];
  const card = (name: string) =>
    `<li class="product-card"><a href="/p/${name}"><h3>${name} Toner</h3></a><button>Add to cart</button></li>`;
  const cards = (section: string) =>
    `<${section}><h2>More</h2><ul>${all.map(card).join('')}</ul></${section}>`;
  const kindOf = (body: string) =>
    locate(Document.parseHTMLUnsafe(`<body><main>${body}</main></body>`), 'https://shop.example/x', []).kind;
  const own = '<div><h1>Moss Toner</h1><b>€ 12</b><button>Add to cart</button></div>';

  it.each(['section', 'aside', 'div'])('makes a product’s page: a %s of others', (section) => {
    expect(kindOf(own + cards(section))).toBe('product');
    expect(kindOf(`<div>${own}</div><div>${cards(section)}</div>`)).toBe('product');
    expect(kindOf(`<h1>Moss Toner</h1><button>Add to cart</button>${cards(section)}`)).toBe('product');
  });

  it('stands after the heading: a menu may show products before both', () =>
    expect(kindOf(cards('header') + own + cards('section'))).toBe('product'));

  it.each([
    ['a listing', `<h1>Toners</h1>${cards('section')}`],
    ['a dialog of a listing', `<h1>Toners</h1>${cards('section')}<div><button>Add to cart</button></div>`],
    ['a bar above a listing', `<div><button>Add to cart</button></div><h1>Toners</h1>${cards('section')}`],
    [
      'cards that nothing tells',
      `<div><h1>Toners</h1>${all.map((name) => `<div><b>${name}</b><button>Add to cart</button></div>`).join('')}</div>`,
    ],
  ])('is none: %s', (_, body) => expect(kindOf(body)).not.toBe('product'));
});

describe('formulas of several markets', () => {
  it.each(['EU/UK formula', 'Old formula', 'EU version', 'USA'])(
    'are lists under one heading: %s',
    (first) => {
      const formula = (name: string, last: string) =>
        `<p><strong>${name}:</strong> Aqua, Glycerin, Cetearyl Alcohol, Squalane, ${last}, Phenoxyethanol</p>`;
      const body = `<details open><summary>Ingredients</summary><div>${formula(first, 'Bakuchiol')}${formula('US formula', 'Retinol')}</div></details>`;
      const text = read('<button>Add to cart</button>', body)
        .lists.map((one) => one.text)
        .join('\n');
      expect(text).toContain('Bakuchiol');
      expect(text).toContain('Retinol');
    },
  );
});
