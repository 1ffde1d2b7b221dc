import { describe, expect, it } from 'vitest';
import { locate } from '@/page/product/locate';

/** Names that each have a tooltip, which explains them and is no part of the list. */

const names = ['Aqua', 'Glycerin', 'Cetearyl Alcohol', 'Squalane', 'Tocopherol', 'Phenoxyethanol'];
const notes = [
  'Solvent',
  'Keeps water, softens',
  'A fatty alcohol',
  'Plant oil',
  'Vitamin E',
  'Keeps it fresh',
];
const listsOf = (body: string) =>
  locate(
    Document.parseHTMLUnsafe(
      `<head><script type="application/ld+json">{"@type":"Product","name":"Moor Cream"}</script></head>
       <body><h1>Moor Cream</h1><h2>Ingredients</h2>${body}</body>`,
    ),
    'https://moor.example/p/1',
    [],
  ).lists.map(({ text }) => text);
const all = (form: (name: string, note: string) => string, separator = ', ') =>
  names.map((name, index) => form(name, notes[index] ?? '')).join(separator);

describe('a tooltip of each name', () => {
  it.each([
    ['hidden', (name, note) => `<span tabindex="0">${name}<span role="tooltip" hidden>${note}</span></span>`],
    [
      'hidden by style',
      (name, note) => `<span class="tooltip">${name}<span class="tooltiptext">${note}</span></span>`,
    ],
    ['of a link', (name, note) => `<a href="/i/x"><em>${name}</em> <span role="tooltip">${note}</span></a>`],
    ['in a box', (name, note) => `<span>${name}<div role="tooltip"><p>${note}</p></div></span>`],
  ] satisfies [string, (name: string, note: string) => string][])('%s is not read', (_, form) => {
    expect(listsOf(`<div>${all(form)}</div>`).map((text) => text.replace(/ ,/g, ','))).toEqual([
      names.join(', '),
    ]);
  });
});

describe('what is read', () => {
  const list = names.join(', ');
  it.each([
    ['a list in one tooltip', `<span>All of it<span role="tooltip">${list}</span></span>`],
    ['a tooltip beside one name', `<div><span>${list}</span></div><span role="tooltip">Tap a name</span>`],
    [
      'a tooltip that holds the names',
      `<span role="tooltip">${all((name) => `<span>${name}</span>`)}</span>`,
    ],
  ])('%s', (_, body) => {
    expect(listsOf(body).join()).toContain(list);
  });
});
