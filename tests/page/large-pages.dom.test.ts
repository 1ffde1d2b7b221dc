import { describe, expect, test } from 'vitest';
import { type Located, locate } from '@/page/product/locate';
import type { Piece } from '@/page/text/piece';
import { platforms, shops } from '@/shops/registry';
import { lists, noLists } from './locate-pages';

/**
 * Of a large page only parts are read (`src/page/lists/headed-regions.ts`), of a small one every word. The findings
 * must be the same: here each page has just enough reviews around it to count as small, and then as large.
 */

const pages = import.meta.glob<string>('../pages/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Ten elements each. */
const opinions = (count: number) =>
  Array.from(
    { length: count },
    (_, number) =>
      `<li><div><h4>Opinion ${number}</h4><span>by Guest ${number}</span><p>Bought in week ${number % 52}, used on <b>${number % 7}</b> evenings; I would buy it <i>again</i>.</p><div><button>Helpful</button><time>${number % 28}.3.</time></div></div></li>`,
  ).join('');

const [few, many] = [300, 700];

function among(html: string, count: number): Document {
  const page = Document.parseHTMLUnsafe(html);
  const some = `<section><ul>${opinions(count / 2)}</ul></section>`;
  page.body.insertAdjacentHTML('afterbegin', some);
  page.body.insertAdjacentHTML('beforeend', some);
  return page;
}

/** A piece, and what is at its place. */
const described = ({ text, map }: Piece) => ({
  text,
  printed: map?.ranges(0, text.length).map(String) ?? null,
});

const words = ({ title, brand, category, howTo, claims, lists, titles, ...rest }: Located) => ({
  ...rest,
  ...{
    title: described(title),
    brand: described(brand),
    category: described(category),
    howTo: described(howTo),
  },
  ...{ claims: claims.map(described), titles: titles.map(described) },
  lists: lists.map(({ source, doubt, ...list }) => ({ source, doubt, ...described(list) })),
});

const readAs = (html: string, url: string, count: number) =>
  words(locate(among(html, count), url, shops, { platforms }));

function foundAlike(html: string, url = 'https://shop.example/a-product') {
  const small = readAs(html, url, few);
  expect(among(html, few).querySelectorAll('*').length).toBeLessThan(6_000);
  expect(among(html, many).querySelectorAll('*').length).toBeGreaterThan(6_000);
  expect(readAs(html, url, many)).toEqual(small);
  return small;
}

describe('the same is found on a large page as on a small one', () => {
  test.each([...lists, ...noLists])('$name', ({ body, head = '' }) => {
    foundAlike(`<html><head>${head}</head><body>${body}</body></html>`);
  });

  test.each(Object.entries(pages))('%s', (_, html) => {
    foundAlike(html);
  });

  const short = 'Aqua, Glycerin, Niacinamide, Zinc PCA, Xanthan Gum, Phenoxyethanol';
  const far = `<ul>${opinions(50)}</ul>`;
  const product = '<script type="application/ld+json">{"@type":"Product","name":"Moss Serum"}</script>';
  const found: readonly (readonly [name: string, body: string, has: string])[] = [
    [
      'a panel that stands far from its heading',
      `<h1>Moss Serum</h1><button aria-controls="p">Ingredients</button>${far}<div id="p">${short}</div>`,
      'Phenoxyethanol',
    ],
    [
      'a panel before its heading',
      `<h1>Moss Serum</h1><div id="p">${short}</div>${far}<h3><a href="#p">Ingredients</a></h3>`,
      'Phenoxyethanol',
    ],
    [
      'a shadow tree',
      `<h1>Moss Serum</h1>${far}<x-card><template shadowrootmode="open"><h3>Ingredients</h3><slot></slot></template><p>${short}</p></x-card>${far}`,
      'Phenoxyethanol',
    ],
    [
      'a heading whose letters stand apart',
      `<h1>Moss Serum</h1>${far}<h3><span>I</span>ngredients</h3><p>${short}</p>`,
      'Phenoxyethanol',
    ],
    [
      'a list that no heading announces',
      `<h1>Moss Serum</h1>${far}<p>${short}, ${short}</p>${far}`,
      'Glycerin',
    ],
    [
      'names one a line that no heading announces',
      `<h1>Moss Serum</h1>${far}${`${short}, Panthenol, Betaine, Squalane`.replace(/([^,]+),? ?/g, '<div>$1</div>')}${far}`,
      'Panthenol',
    ],
    [
      'a heading after code',
      `<h1>Moss Serum</h1><script>"Ingredients"</script><h3>Ingredients</h3>${short}`,
      'Glycerin',
    ],
  ];
  test.each(found)('%s', (_, body, has) => {
    const { lists } = foundAlike(`<html><head>${product}</head><body>${body}</body></html>`);
    expect(lists.map(({ text }) => text).join(), 'no list was found').toContain(has);
  });

  const none: readonly (readonly [name: string, body: string])[] = [
    ['a word that a heading turns into something else', `<h3>Our <b>ingredients</b></h3><p>${short}</p>`],
    ['a list that is denied', `<p>Free from:</p><p>${short}, ${short}</p>`],
    ['a menu', `<nav><h3>Ingredients</h3>${short.replace(/([^,]+),? ?/g, '<a href="#">$1</a>')}</nav>`],
  ];
  test.each(none)('nothing: %s', (_, body) => {
    const { lists } = foundAlike(`<html><body><h1>Moss Serum</h1>${body}</body></html>`);
    expect(lists).toEqual([]);
  });
});
