import { expect, test } from 'vitest';
import { locate } from '@/page/product/locate';
import { shops } from '@/shops/registry';

/** Douglas and Nocibé draw a panel only when it is opened; until then its words are only in the page's cache. */

const list = 'AQUA, ALCOHOL DENAT., GLYCERIN, SALICYLIC ACID, SODIUM HYDROXIDE, PARFUM';
const other = 'AQUA, GLYCERIN, CETEARYL ALCOHOL, RETINOL, TOCOPHEROL, PHENOXYETHANOL';

/** The shop's own format: strings first, then how they belong together. */
const cacheOf = (...texts: string[]) =>
  JSON.stringify([['GET_PRODUCT:999001', 'Porenwasser', ...texts, 'o|0|1', 'a|2|3'], '4']).replaceAll(
    '/',
    '\\u002F',
  );

const read = (url: string, ...texts: string[]) =>
  locate(
    Document.parseHTMLUnsafe(
      `<body><h1>Porenwasser</h1><button data-testid="ingredients">Inhaltsstoffe</button>
       <script>window.__INITIAL_APP_CACHE__ = {"shop":1};window.__INITIAL_DATA_CACHE__ = ${cacheOf(...texts)};</script></body>`,
    ),
    url,
    shops,
  ).lists.map(({ text, source, map }) => ({ text, source, map }));

test.each(['https://www.douglas.de/de/p/5019990001', 'https://www.nocibe.fr/fr/p/5019990001'])(
  '%s: the list of a closed panel is read from the cache',
  (url) => {
    expect(read(url, 'AQUA/WATER', list)).toEqual([{ text: list, source: 'shop', map: null }]);
  },
);

test('lists of several products in the page’s cache are ignored', () => {
  expect(read('https://www.douglas.at/de/p/5019990001', list, other)).toEqual([]);
});
