import { describe, expect, it } from 'vitest';
import { locate } from '@/page/product/locate';

/** A form answers with its fields where a script asks for a property of their name. */
const names = [
  ...[
    'action',
    'children',
    'class',
    'hidden',
    'id',
    'label',
    'lang',
    'method',
    'name',
    'parentElement',
    'parentNode',
  ],
  ...['remove', 'style', 'text', 'textContent', 'title', 'type', 'value'],
];
const list = 'Aqua, Glycerin, Betaine, Panthenol, Citric Acid, Parfum';
const fields = (name: string) => `<input name="${name}" value="8"><input name="${name}" value="9">`;
const pages = (name: string) => [
  `<form>${fields(name)}<h3>Ingredients</h3><p>${list}</p></form>`,
  `<form>${fields(name)}<details><summary>Ingredients</summary><p>${list}</p></details></form>`,
  `<form>${fields(name)}<button type="button">Ingredients</button><div hidden>${list}</div></form>`,
  `<form aria-labelledby="h">${fields(name)}<h3 id="h">Ingredients</h3><p>${list}</p></form>`,
  `<form>${fields(name)}<a href="#" data-content="${list}">Ingredients</a></form>`,
];

describe.each(names)('a list in a form with fields called "%s"', (name) => {
  it.each([0, 1, 2, 3, 4])('is read, page %i', (index) => {
    const page = Document.parseHTMLUnsafe(
      `<meta property="og:type" content="product"><h1>Moss Cream</h1>${pages(name)[index]}`,
    );
    const { lists } = locate(page, 'https://shop.example/products/moss-cream', []);
    expect(lists.map(({ text }) => text)).toEqual([list]);
  });
});
