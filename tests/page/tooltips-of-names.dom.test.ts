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
    [
      'in a row',
      (name, note) => `<li>${name}<span role="tooltip">${note}, solvent, buffer, emollient</span></li>`,
    ],
    ['in a box', (name, note) => `<span>${name}<div role="tooltip"><p>${note}</p></div></span>`],
  ] satisfies [string, (name: string, note: string) => string][])('%s is not read', (_, form) => {
    expect(listsOf(`<div>${all(form)}</div>`).map((text) => text.split(/\s*,\s*/))).toEqual([names]);
  });
});

describe('a tooltip of some names', () => {
  const explained = (index: number) => index === 1 || index === 5;
  const some = (
    tooltip: (name: string, note: string, index: number) => string,
    row = 'span',
    separator = ', ',
  ) =>
    names
      .map((name, index) => (explained(index) ? tooltip(name, notes[index] ?? '', index) : name))
      .map((each) => `<${row}>${each}</${row}>`)
      .join(separator);
  const tip = (note: string) => `<span role="tooltip" class="sr-only">${note}</span>`;
  const described = (name: string, note: string, index: number) =>
    `<b aria-describedby="d0 d${index}">${name}</b><i class="sr-only" id="d${index}">${note}</i>`;

  it.each([
    ['within a name', some((name, note) => name + tip(note))],
    ['of one word', some((name) => name + tip('Humectant'))],
    ['with the name again', some((name) => name + tip(name))],
    ['beside a link in a name', some((name, note) => `<a href="/i/x">${name}</a>${tip(note)}`)],
    ['in rows', `<ul>${some((name, note) => name + tip(note), 'li', '')}</ul>`],
    [
      'in rows with links',
      `<ul>${some((name, note) => `<a href="/i">${name}</a>${tip(note)}`, 'li', '')}</ul>`,
    ],
    [
      'in one line',
      names.map((name, index) => (explained(index) ? `${name}${tip('Softens')}` : name)).join(', '),
    ],
    [
      'beside elements in one line',
      names.map((name, index) => (explained(index) ? `<b>${name}</b>${tip('Softens')}` : name)).join('、'),
    ],
    ['that describes a name', some(described)],
    ['that describes a name in rows', `<ul>${some(described, 'li', '')}</ul>`],
    [
      'that describes the element around it',
      some((name, note) => `<b aria-describedby="d">${name}<i class="sr-only" id="d">${note}</i></b>`),
    ],
  ])('%s is not read', (_, body) => {
    const separators = /\s*[,、\n]\s*/;
    expect(listsOf(`<div>${body}</div>`).map((text) => text.split(separators))).toEqual([names]);
  });
});

describe('what is read', () => {
  const list = names.join(', ');
  it.each([
    ['a list in one tooltip', `<span>All of it<span role="tooltip">${list}</span></span>`],
    ['a tooltip beside one name', `<div><span>${list}</span></div><span role="tooltip">Tap a name</span>`],
    [
      'a list that describes its button',
      `<b aria-describedby="d">All</b><i id="d" class="sr-only">${list}</i>`,
    ],
    ['a list in one tooltip, beside others', `<p>All<span role="tooltip">${list}</span></p><p>New</p>`],
    ['a list for screen readers only', `<span>In short<span class="sr-only">${list}</span></span>`],
    [
      'a name in an element that is described',
      names.map((name) => `<b aria-describedby="d">${name}</b>`).join(', '),
    ],
    [
      'names in elements that pass for tooltips',
      `<p>${names.map((name) => `<i role="tooltip">${name}</i>`).join(', ')}</p>`,
    ],
    [
      'one name that passes for a tooltip',
      names.map((name, index) => (index === 2 ? `<i role="tooltip">${name}</i>` : name)).join(', '),
    ],
    [
      'a tooltip that holds the names',
      `<span role="tooltip">${all((name) => `<span>${name}</span>`)}</span>`,
    ],
  ])('%s', (_, body) => {
    expect(listsOf(body).join()).toContain(list);
  });

  it('a short list in the tooltip of its heading', () => {
    const oil = '<h3>Full ingredients <i>ⓘ<i role="tooltip">Jojoba Seed Oil, Tocopherol</i></i></h3>';
    expect(listsOf(oil).join()).toContain('Jojoba Seed Oil, Tocopherol');
  });
});
