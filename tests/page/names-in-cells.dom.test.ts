import { describe, expect, it } from 'vitest';
import { type Located, locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** Lists that stand in elements of their own: a row, a chip or a cell for each name, with other words around. */

const names = ['Aqua', 'Glycerin', 'Lactic Acid', 'Squalane', 'Birch Sap', 'Xanthan Gum', 'Phenoxyethanol'];
const uses = ['solvent', 'draws in water', 'peels', 'softens', 'from our wood', 'thickens', 'keeps it fresh'];

const read = (body: string): Located =>
  locate(
    Document.parseHTMLUnsafe(
      `<!doctype html><head><meta property="og:type" content="product"></head><body><h1>Birch Milk</h1>${body}</body>`,
    ),
    'https://shop.example/p/birch',
    [],
  );
const reportOf = (body: string) => judge(toProduct(read(body)));
const namesIn = (body: string) => reportOf(body).lists.map((list) => list.names);

const rows = (row: (name: string, use: string) => string) =>
  names.map((name, index) => row(name, uses[index] ?? '')).join('');

describe('a name and its purpose', () => {
  const table = (head: string) =>
    `<table>${head}<tbody>${rows((name, use) => `<tr><td>${name}</td><td>${use}</td></tr>`)}</tbody></table>`;
  it.each([
    ['a table', `<h3>Ingredients</h3>${table('')}`],
    ['a table with a caption', table('<caption>Ingredients</caption>')],
    [
      'a table whose columns have headings',
      `<h3>Ingredients</h3>${table('<thead><tr><th>INCI name</th><th>Purpose</th></tr></thead>')}`,
    ],
    [
      'a table whose captioned columns have headings',
      table('<caption>Ingredients</caption><thead><tr><th>INCI</th><th>Why</th></tr></thead>'),
    ],
    [
      'a table with numbers in front',
      `<h3>Ingredients</h3><table>${names.map((name, index) => `<tr><td>${index + 1}</td><td>${name}</td><td>${uses[index]}</td></tr>`).join('')}</table>`,
    ],
    [
      'a table with the purpose in front',
      `<h3>Ingredients</h3><table><tr><th>Purpose</th><th>Ingredient</th></tr>${rows((name, use) => `<tr><td>${use}</td><td>${name}</td></tr>`)}</table>`,
    ],
    [
      'a table with the plain name beside the INCI name',
      `<h3>Inhaltsstoffe</h3><table><thead><tr><th>INCI</th><th>Deutsch</th></tr></thead>${rows((name) => `<tr><td>${name}</td><td>${name === 'Aqua' ? 'Wasser' : `${name}, rein`}</td></tr>`)}</table>`,
    ],
    [
      'a table whose purposes are broken over lines',
      `<h3>Ingredients</h3><table>${rows((name, use) => `<tr><td>${name}</td><td>${use}<br>and more</td></tr>`)}</table>`,
    ],
    [
      'boxes with the roles of a table',
      `<h3>Ingredients</h3><div role="table">${rows((name, use) => `<div role="row"><span role="cell">${name}</span><span role="cell">${use}</span></div>`)}</div>`,
    ],
    [
      'boxes in boxes',
      `<h3>Ingredients</h3><div>${rows((name, use) => `<div class="r"><div>${name}</div><div>${use}</div></div>`)}</div>`,
    ],
    [
      'list items of two parts',
      `<h3>Ingredients</h3><ul>${rows((name, use) => `<li><b>${name}</b><p>${use}</p></li>`)}</ul>`,
    ],
    [
      'a table without a heading',
      `<table>${rows((name, use) => `<tr><td>${name}</td><td>${use}</td></tr>`)}<tr><td>Parfum</td><td>scent</td></tr></table>`,
    ],
  ])('are told apart in %s', (_, body) => {
    const [list, ...more] = namesIn(body);
    expect(more).toEqual([]);
    expect(list?.filter((name) => name !== 'Parfum')).toEqual(names);
  });

  it('do not lose the strength beside the name', () => {
    const report = reportOf(
      `<h3>Ingredients</h3><table>${names.map((name, index) => `<tr><td>${name}</td><td>${7 - index} %</td><td>${uses[index]}</td></tr>`).join('')}</table>`,
    );
    expect(report.lists[0]?.names).toEqual(names);
    expect(report.findings[0]?.evidence[0]).toMatchObject({ text: 'Lactic Acid 5 %', percent: 5 });
  });

  it('are marked where they stand', () => {
    const { lists } = read(
      `<h3>Ingredients</h3><table>${rows((name, use) => `<tr><td>${name}</td><td>${use}</td></tr>`)}</table>`,
    );
    const [list] = lists;
    const at = list?.text.indexOf('Lactic Acid') ?? -1;
    expect(list?.map?.nodeAt(at)?.data).toBe('Lactic Acid');
  });
});

describe('a label and its value, glued in one row', () => {
  const list = names.join(', ');
  it.each([
    ['alone', `<div class="p"><span>Ingredients</span><span>${list}</span></div>`],
    [
      'with dots between',
      `<ul><li><span class="n">Inhaltsstoffe</span><span class="d"></span><span class="v">${list}</span></li></ul>`,
    ],
    [
      'beside one other',
      `<ul><li><b>Склад</b><span>${list}</span></li><li><b>Спосіб застосування</b><span>Нанести, потім змити.</span></li></ul>`,
    ],
  ])('is a heading and a list: %s', (_, body) => {
    expect(namesIn(body)).toEqual([names]);
  });

  it('is a heading and how to use it', () => {
    const { howTo } = read('<p><b>Directions</b><span>Leave on for a minute, then rinse.</span></p>');
    expect(howTo.text).toBe('Leave on for a minute, then rinse.');
  });

  it('stays one line with a word that is no heading', () => {
    expect(read('<h2>Ingredients</h2><p><b>Sali</b><span>cylic Acid</span></p>').lists).toEqual([]);
    expect(namesIn(`<h2>Ingredients</h2><p>${list}, <b>Sali</b><i>cylic Acid</i></p>`)).toEqual([
      [...names, 'Salicylic Acid'],
    ]);
  });
});

describe('cells that all hold names', () => {
  it.each([
    [
      'a table laid out in two columns',
      '<table><tr><td>Aqua</td><td>Glycerin</td></tr><tr><td>Lactic Acid</td><td>Squalane</td></tr><tr><td>Xanthan Gum</td><td>Phenoxyethanol</td></tr></table>',
    ],
    [
      'boxes laid out in two columns',
      '<div><div><p>Aqua</p><p>Glycerin</p></div><div><p>Lactic Acid</p><p>Squalane</p></div><div><p>Xanthan Gum</p><p>Phenoxyethanol</p></div></div>',
    ],
  ])('are all read from %s', (_, body) => {
    expect(namesIn(`<h3>Ingredients</h3>${body}`)).toEqual([
      ['Aqua', 'Glycerin', 'Lactic Acid', 'Squalane', 'Xanthan Gum', 'Phenoxyethanol'],
    ]);
  });
});

describe('a hint beside names one an element', () => {
  const chips = names.map((name) => `<button type="button">${name}</button>`).join('');
  const items = names.map((name) => `<li>${name}</li>`).join('');
  it.each([
    ['above buttons in a box', `<p>Tap any ingredient to learn more</p><div>${chips}</div>`],
    ['above buttons', `<p>Press a name to see why it is here</p>${chips}`],
    ['above a list', `<p>Select an ingredient for details</p><ul>${items}</ul>`],
    ['in another language', `<p>Touchez un nom pour en savoir plus</p><ul>${items}</ul>`],
    ['inside the section of a heading', `<section><em>Hover over a name</em><ul>${items}</ul></section>`],
  ])('is no name %s', (_, body) => {
    expect(namesIn(`<h3>Ingredients</h3>${body}`)).toEqual([names]);
    expect(
      namesIn(`<details><summary>Full ingredients</summary>${body}</details><h3>Care</h3><p>Keep cool.</p>`),
    ).toEqual([names]);
  });

  it('is not taken for one where it is a name that we do not know', () => {
    const unknown = ['Fenwater', ...names];
    expect(
      namesIn(`<h3>Ingredients</h3><ul>${unknown.map((name) => `<li>${name}</li>`).join('')}</ul>`),
    ).toEqual([unknown]);
    expect(namesIn(`<h3>Ingredients</h3><p>Fenwater, ${names.join(', ')}</p>`)).toEqual([unknown]);
  });
});

describe('a raised digit behind a name', () => {
  it.each([
    ['in a list item', (name: string) => `<li>${name}<sup>1</sup></li>`, 'ul'],
    ['with a link', (name: string) => `<li>${name}<sup><a href="#n">2</a></sup></li>`, 'ul'],
    ['behind a comma', (name: string) => `${name}<sup>12</sup>, `, 'p'],
  ])('is the sign of a footnote %s', (_, print, tag) => {
    const body = `<h3>Ingredients</h3><${tag}>${names.map(print).join('')}</${tag}>`;
    expect(namesIn(body)).toEqual([names]);
    const [list] = read(body).lists;
    const at = list?.text.indexOf('Lactic') ?? 0;
    expect(list?.map?.ranges(at, at + 12).map(String)).toEqual(['Lactic Acid', expect.stringMatching(/^\d/)]);
  });

  it('is not one below the line', () => {
    expect(
      namesIn('<h3>Ingredients</h3><p>Aqua, Vitamin B<sub>5</sub>, Glycerin, Squalane, Parfum</p>')[0]?.[1],
    ).toBe('Vitamin B5');
  });
});
