import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** Tables with a list in several cells: products compared, the products of a kit, versions. */

const cream = 'Aqua, Helianthus Annuus Seed Oil, Glycerin, Cetyl Alcohol, Panthenol, Phenoxyethanol';
const serum = 'Aqua, Propanediol, Retinol, Squalane, Tocopherol, Ethylhexylglycerin, Phenoxyethanol';
const toner = 'Aqua, Alcohol Denat., Hamamelis Virginiana Leaf Water, Glycerin, Menthol, Limonene';
const lists = [cream, serum, toner];

const read = (title: string, body: string) =>
  locate(
    Document.parseHTMLUnsafe(
      `<!doctype html><head><meta property="og:type" content="product"></head><body><h1>${title}</h1>${body}</body>`,
    ),
    'https://fen.example/p/fen',
    [],
  );

const cells = (tag: string, texts: readonly string[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const tables: Record<string, (names: readonly string[]) => string> = {
  'side by side': (names) =>
    `<h2>Compare</h2><table><thead><tr><th></th>${cells('th', names)}</tr></thead><tbody>
     <tr><th>Price</th>${cells('td', ['£20', '£40', '£12'])}</tr><tr><th>Ingredients</th>${cells('td', lists)}</tr></tbody></table>`,
  'side by side, without a head': (names) =>
    `<table><tr><td>Name</td>${cells('td', names)}</tr><tr><td>Inhaltsstoffe</td>${cells('td', lists)}</tr></table>`,
  'one below the other': (names) =>
    `<table><tr><th>Product</th><th>Price</th><th>Ingrédients</th></tr>${names
      .map((name, index) => `<tr><td>${name}</td><td>£20</td><td>${lists[index]}</td></tr>`)
      .join('')}</table>`,
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  it.each([
    ['Fen Cream', 'Fen Cream'],
    ['Fen Cream 50 ml', 'Fen Cream'],
    ['Moor Fen Cream', 'Fen Cream'],
    ['Fen Cream', 'Fen Cream (this one)'],
    ['펜 크림', '펜 크림'],
  ])('of the products compared on the page of “%s” only “%s” counts', (title, name) => {
    const located = read(title, table([name, 'Sora Night Serum', 'Brisk Toner']));
    expect(located.lists.map(({ text }) => text)).toEqual([cream]);
    expect(judge(toProduct(located)).verdict).toBe('clear');
  });

  it.each([
    ['Fen Toner Set', ['Fen Cream', 'Fen Serum', 'Fen Toner']],
    ['Morning and Night', ['Cream', 'Serum', 'Toner']],
  ])('all products of the kit “%s” count, each by its name', (title, names) => {
    const located = read(title, table(names));
    expect(located.lists.map(({ text, product }) => [product, text])).toEqual(
      names.map((name, index) => [name, lists[index]]),
    );
    expect(judge(toProduct(located)).verdict).toBe('skip');
  });
});

describe('a table that compares products beside the list of the page', () => {
  const own = `<h2>Ingredients</h2><p>${cream}</p>`;
  const table = (heads: readonly string[], rows: Record<string, readonly string[]>) =>
    `<h2>Which one is for you?</h2><table><tr><th></th>${cells('th', heads)}</tr>${Object.entries(rows)
      .map(([head, texts]) => `<tr><th>${head}</th>${cells('td', texts)}</tr>`)
      .join('')}</table>`;
  const others = ['<a href="/p/night">Sora Night Serum</a>', '<a href="/p/toner">Brisk Toner</a>'];
  const rows = {
    'Active ingredients': ['—', 'Retinol 1%', 'Salicylic Acid 2%'],
    'Key ingredients': ['Panthenol 5%', 'Retinol 1%', 'Salicylic Acid 2%'],
    Ingredients: ['Water, Glycerin', 'Water, Retinol', 'Water, Alcohol Denat., Menthol'],
  };

  it.each([
    ['by its name', ['Fen Cream', 'Sora Night Serum', 'Brisk Toner']],
    ['by what has no link', ['This item', ...others]],
  ])('its own column is known %s: the teasers of the others are not its', (_, heads) => {
    for (const body of [own + table(heads, rows), table(heads, rows) + own]) {
      const located = read('Fen Cream', body);
      expect(located.lists.map(({ text }) => text)).toEqual([cream]);
      expect(located.claims.map(({ text }) => text)).toEqual(['Panthenol 5%']);
      expect(judge(toProduct(located)).findings).toEqual([]);
    }
  });

  it('no column is its own: nothing in the table is', () => {
    const located = read('Fen Cream', table(['The Calm One', 'Sora Night Serum', 'Brisk Toner'], rows) + own);
    expect(located.lists.map(({ text }) => text)).toEqual([cream]);
    expect(located.claims).toEqual([]);
  });

  it('a row of teasers in a table of properties is its own', () => {
    const sheet = `<table><tr><th>Size</th><td>50 ml</td></tr><tr><th>Key ingredients</th><td>Retinol 1%</td></tr></table>`;
    expect(read('Fen Cream', sheet + own).claims.map(({ text }) => text)).toEqual(['Retinol 1%']);
  });
});

it('a list that a table parts into cells is one list', () => {
  const names = (list: string) =>
    list.split(', ').map((name) => `<tr><td>${name}</td><td>Skin care</td></tr>`);
  expect(read('Fen Cream', `<h3>Ingredients</h3><table>${names(cream).join('')}</table>`).lists).toHaveLength(
    1,
  );
});
