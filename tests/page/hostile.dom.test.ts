import { describe, expect, it } from 'vitest';
import { locate } from '@/page/product/locate';

/**
 * Pages that mean harm: what they repeat must cost time in proportion, and no more. Each is read at two sizes; four
 * times the size may take nine times as long at most, where an ambiguous expression or a nested loop takes sixteen.
 */

const product = '<meta property="og:type" content="product">';
const list = 'Aqua, Glycerin, Betaine, Zinc PCA, Parfum, Citral';
const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Moss', ...fields })}</script>`;
const script = (source: string) => `<script>${source}</script>`;
const nested = (depth: number) =>
  `${'{"id":1,"name":"a b","ingredients":'.repeat(depth)}"${list}"${'}'.repeat(depth)}`;

/** Milliseconds: less says nothing of growth. */
const tooShort = 20;
const mostGrowth = 9;

function timeOf(html: string): number {
  const times = Array.from({ length: 3 }, () => {
    const page = Document.parseHTMLUnsafe(html);
    const start = performance.now();
    locate(page, 'https://shop.example/p/moss', []);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const page = (head: string, body = '') => `<head>${product}${head}</head><body><h1>Moss</h1>${body}</body>`;

const pages: [name: string, size: number, make: (size: number) => string][] = [
  ['open tags in a description', 30_000, (n) => page(data({ description: '<br'.repeat(n) }))],
  ['exclamation marks in a description', 40_000, (n) => page(data({ description: '!'.repeat(n) }))],
  [
    'exclamation marks in a list',
    20_000,
    (n) => page('', `<h3>Ingredients</h3><p>${list}${'!'.repeat(n)}</p>`),
  ],
  ['data nested with ids', 4_000, (n) => page(script(`window.a = ${nested(n)}`))],
  [
    'assignments within assignments',
    4_000,
    (n) => page(script(`var ingredients=1;${'var a={'.repeat(n)}${'}'.repeat(n)}`)),
  ],
  [
    'one text in many places',
    4_000,
    (n) =>
      page(
        script(
          `window.a = {"ingredients":${JSON.stringify(Array.from({ length: n }, () => ({ ingredients: list })))}}`,
        ),
      ),
  ],
  ['headings for lists', 1_000, (n) => page('', `<h2 id="a">Ingredients</h2><p>${list}</p>`.repeat(n))],
  [
    'headings for descriptions, with ids',
    1_000,
    (n) =>
      page('', Array.from({ length: n }, (_, id) => `<h2 id="d${id}">Description</h2><p>Calm.</p>`).join('')),
  ],
  ['headings for related products', 1_000, (n) => page('', '<h3>You may also like</h3><p>Fen</p>'.repeat(n))],
  [
    'a long class name',
    200_000,
    (n) => page('', `<div class="${'a-'.repeat(n)}"><h3>Ingredients</h3><p>${list}</p></div>`),
  ],
  [
    'many class names',
    50_000,
    (n) => page('', `<div class="${'ab '.repeat(n)}"><h3>Ingredients</h3><p>${list}</p></div>`),
  ],
  [
    'words for ingredients in a paragraph',
    5_000,
    (n) => page('', `<p>${'Ingredients of the ingredients '.repeat(n)}</p>`),
  ],
  [
    'broken data',
    20_000,
    (n) => page(`<script type="application/ld+json">{"a":[${'"b\n",,'.repeat(n)}</script>`),
  ],
  [
    'a row of elements',
    20_000,
    (n) => page('', `<h3>Ingredients</h3><p>${'<span>Aqua Mare</span>'.repeat(n)}</p>`),
  ],
  [
    'tabs within tabs',
    300,
    (n) => page('', `${'<div><button>Ingredients</button><button>Use</button></div><div>'.repeat(n)}${list}`),
  ],
];

describe('time in proportion to the size', () => {
  it.each(pages)('%s', (_, size, make) => {
    const times = [timeOf(make(size)), timeOf(make(4 * size))];
    const [small = 0, large = 0] = times.map((time) => Math.max(time, tooShort));
    expect(large / small, `${times.map(Math.round).join(' and ')} ms`).toBeLessThan(mostGrowth);
  });
});
