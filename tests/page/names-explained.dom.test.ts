import { describe, expect, it } from 'vitest';
import { type Located, locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** Lists with a sentence about each name, in the ways in which shops set the two apart. */

const names = [
  'Aqua',
  'Glycerin',
  'Betaine',
  'Lactic Acid',
  'Centella Asiatica Extract',
  'Xanthan Gum',
  'Phenoxyethanol',
  'Linalool',
];
const said = [
  'draws water to the skin.',
  'Softens. Gentler than retinol.',
  'Keeps the formula stable',
  'renews the surface, night by night.',
  'Carries the other ingredients',
  'Gives the texture its slip',
  'protects the formula from bacteria.',
  'a scent of lavender and of wood',
];

const read = (body: string): Located =>
  locate(
    Document.parseHTMLUnsafe(
      `<!doctype html><head><meta property="og:type" content="product"></head><body><h1>Birch Milk</h1>${body}</body>`,
    ),
    'https://shop.example/p/birch',
    [],
  );
const namesIn = (body: string) => judge(toProduct(read(body))).lists.map((list) => list.names);
const rows = (row: (name: string, text: string, index: number) => string, all = names) =>
  all.map((name, index) => row(name, said[index % said.length] ?? '', index)).join('\n');

const forms: [string, (all?: string[]) => string][] = [
  ['items, behind a colon', (all) => `<ul>${rows((name, text) => `<li>${name}: ${text}</li>`, all)}</ul>`],
  [
    'items, behind a colon in bold',
    (all) => `<ul>${rows((name, text) => `<li><b>${name}:</b> ${text}</li>`, all)}</ul>`,
  ],
  ['paragraphs, behind a dash', (all) => rows((name, text) => `<p>${name} – ${text}</p>`, all)],
  [
    'paragraphs, behind a dash in bold',
    (all) => rows((name, text) => `<p><strong>${name}</strong> - ${text}</p>`, all),
  ],
  ['one paragraph', (all) => `<p>${rows((name, text) => `${name}: ${text}<br>`, all)}</p>`],
  [
    'rows of three parts',
    (all) =>
      rows(
        (name, text, index) =>
          `<div class="row"><span class="n">${name}</span><span class="s">${index}</span><span class="d">${text}</span></div>`,
        all,
      ),
  ],
  [
    'rows of two parts with spaces between',
    (all) =>
      `<ul>${rows((name, text) => `<li>\n<span class="name">${name}</span>\n<span class="about">${text}</span>\n</li>`, all)}</ul>`,
  ],
  [
    'rows of links and words that touch',
    (all) => `<ul>${rows((name, text) => `<li><a href="#i">${name}</a><em>${text}</em></li>`, all)}</ul>`,
  ],
  ['terms', (all) => `<dl>${rows((name, text) => `<dt>${name}</dt><dd>${text}</dd>`, all)}</dl>`],
  [
    'terms in boxes',
    (all) => `<dl>${rows((name, text) => `<div><dt>${name}</dt><dd>${text}</dd></div>`, all)}</dl>`,
  ],
  [
    'terms with two descriptions',
    (all) => `<dl>${rows((name, text) => `<dt>${name}</dt><dd>Natural</dd><dd>${text}</dd>`, all)}</dl>`,
  ],
  ['headings', (all) => rows((name, text) => `<h4>${name}</h4><p>${text}</p>`, all)],
  [
    'cells of two lines',
    (all) =>
      `<table>${rows((name, text) => `<tr><td><strong>${name}</strong><br><small>${text}</small></td></tr>`, all)}</table>`,
  ],
  [
    'items of two lines',
    (all) => `<ul>${rows((name, text) => `<li><div>${name}</div><div>${text}</div></li>`, all)}</ul>`,
  ],
];

describe('a name and what is said about it', () => {
  it.each(forms)('are told apart in %s', (_, print) => {
    expect(namesIn(`<h3>Ingredients</h3>${print()}<h3>Care</h3><p>Keep cool.</p>`)).toEqual([names]);
  });

  it.each(forms)('keep a name in them that nobody knows: %s', (_, print) => {
    const all = names.with(4, 'Fenwater');
    expect(namesIn(`<h3>Ingredients</h3>${print(all)}<h3>Care</h3><p>Keep cool.</p>`)).toEqual([all]);
  });

  it.each(forms)('are read in a panel, and before another section: %s', (_, print) => {
    const body = `<details><summary>Full ingredients</summary>${print()}</details><h2>How to use</h2><p>Wipe on.</p>`;
    expect(namesIn(body)).toEqual([names]);
  });

  it.each(forms)('are no list where only star ingredients are: %s', (_, print) => {
    const stars = ['Niacinamide', 'Retinol', 'Hyaluronic Acid', 'Squalane', 'Ceramide NP', 'Peptides'];
    expect(namesIn(`<h3>Ingredients</h3>${print(stars)}`)).toEqual([]);
  });

  it.each(forms)('are no second list below the list: %s', (_, print) => {
    expect(namesIn(`<h3>Ingredients</h3><p>${names.join(', ')}</p>${print()}`)).toEqual([names]);
  });
});

describe('parts of a row', () => {
  it.each([
    [
      'a name in two styles',
      `<ul>${names.map((name) => `<li><b>${name.slice(0, 1)}</b><span>${name.slice(1)}</span></li>`).join('')}</ul>`,
    ],
    ['a name in one box', `<ul>${names.map((name) => `<li><span>${name}</span></li>`).join('')}</ul>`],
    [
      'a name and a sign',
      `<ul>${names.map((name) => `<li><span class="n">${name}</span><i>●</i></li>`).join('')}</ul>`,
    ],
  ])('stay together: %s', (_, body) => {
    expect(namesIn(`<h3>Ingredients</h3>${body}`)).toEqual([names]);
  });

  it('make no list of a filter with the number of its hits', () => {
    const filter = names
      .map((name) => `<li><span class="f">${name}</span><span class="c">(12)</span></li>`)
      .join('');
    expect(namesIn(`<h3>Ingredients</h3><ul>${filter}</ul>`)).toEqual([]);
  });
});

describe('names under a further heading of the panel', () => {
  const all = ['Aqua', 'Glycerin', 'Retinal', 'Squalane', 'Tocopheryl Acetate', 'Phenoxyethanol'];
  const panel = (more: string) =>
    `<details><summary>Ingredients</summary><div><p>${all.join(', ')}</p>${more}</div></details>`;
  const list = (names: readonly string[]) =>
    `<dl>${names.map((name) => `<dt>${name}</dt><dd>Calms.</dd>`).join('')}</dl>`;

  it.each([
    ['Did you know?', list(['Panthenol', 'Tocopheryl Acetate'])],
    ['Le saviez-vous ?', list(['Lactic Acid'])],
    ['From the lab', '<p>Salicylic Acid</p><p>Clears. Look for it in our lotion.</p>'],
  ])('are none of its list: %s', (heading, more) => {
    expect(namesIn(panel(`<h4>${heading}</h4>${more}`))).toEqual([all]);
  });

  it.each([
    ['a part of it', '<h4>May contain</h4><p>CI 77891, CI 77491</p>', [all]],
    ['the rest of it', '<p>Linalool</p>', [[...all, 'Linalool']]],
  ])('are %s', (_, more, lists) => {
    expect(namesIn(panel(more))).toEqual(lists);
  });
});
