import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** Words for screen readers beside the names of a list. */

const names = ['Aqua', 'Glycerin', 'Lactic Acid', 'Squalane', 'Birch Sap', 'Xanthan Gum', 'Phenoxyethanol'];

const namesIn = (body: string) =>
  judge(
    toProduct(
      locate(
        Document.parseHTMLUnsafe(
          `<!doctype html><head><meta property="og:type" content="product"></head><body><h1>Birch Milk</h1>${body}</body>`,
        ),
        'https://shop.example/p/birch',
        [],
      ),
    ),
  ).lists.map((list) => list.names);
const each = (print: (name: string, number: number) => string, between = '') =>
  names.map((name, index) => print(name, index + 1)).join(between);
const hide = (text: string, style = 'sr-only') => `<span class="${style}">${text}</span>`;

describe('words for screen readers', () => {
  it.each([
    ['a number', `<ul>${each((name, number) => `<li>${hide(`Ingredient ${number}: `)}${name}</li>`)}</ul>`],
    ['a number behind', `<ul>${each((name, number) => `<li>${name}${hide(`, ${number} of 7`)}</li>`)}</ul>`],
    [
      'what a link does',
      `<ul>${each((name) => `<li><a href="#i">${hide('Read about ')}${name}</a></li>`)}</ul>`,
    ],
    [
      'what a link does, with the name',
      `<ul>${each((name) => `<li aria-label="${name}">${hide(`Learn about ${name}`)}<span>${name}</span></li>`)}</ul>`,
    ],
    [
      'a hint behind each button',
      `<p>${each((name) => `<button type="button"><span aria-hidden="true">${name}</span>${hide(`${name}, open definition`)}</button>`, ', ')}</p>`,
    ],
    [
      'a hint within a line',
      `<p>${each((name) => `<a href="#i">${name}${hide(' (opens in a window)')}</a>`, ', ')}</p>`,
    ],
    [
      'words under a name from a style sheet',
      `<ul>${each((name, number) => `<li>${hide(`Ingredient ${number}`, 'Label_srOnly__x7d2')}<b>${name}</b></li>`)}</ul>`,
    ],
    [
      'words under a name of a part',
      `<ul>${each((name, number) => `<li>${hide(`Ingredient ${number}`, 'list__visually-hidden')} ${name}</li>`)}</ul>`,
    ],
    [
      'another language',
      `<ul>${each((name, number) => `<li>${hide(`Inhaltsstoff ${number}: `, 'visually-hidden')}${name}</li>`)}</ul>`,
    ],
  ])('are no part of the names: %s', (_, body) => {
    expect(namesIn(`<h3>Ingredients</h3>${body}`)).toEqual([names]);
    const panel = `<button aria-controls="p">Ingredients</button><div id="p">${body}</div><h3>Care</h3><p>Keep cool.</p>`;
    expect(namesIn(panel)).toEqual([names]);
  });

  it.each([
    ['a name by themselves', `<ul>${each((name) => `<li>${hide(name)}<svg></svg></li>`)}</ul>`],
    ['a name beside a sign', `<ul>${each((name) => `<li>${hide(name)}<i>●</i></li>`)}</ul>`],
    ['a whole list', `<p>${hide(names.join(', '))}</p>`],
  ])('are read where nothing else says it: %s', (_, body) => {
    expect(namesIn(`<h3>Ingredients</h3>${body}`)).toEqual([names]);
  });

  it('stay where they say that it is not inside', () => {
    const denied = each((name) => `<li>${hide('Free from: ')}${name}</li>`);
    expect(namesIn(`<h3>Ingredients</h3><ul>${denied}</ul>`)).toEqual([]);
  });
});

describe('buttons at the edge of a panel', () => {
  const panel = (inside: string) =>
    namesIn(`<button aria-controls="p">Ingredients</button><div id="p">${inside}</div>`);
  const buttons = each((name) => `<button class="chip">${name}</button>`, ', ');

  it('are names where there are more of their kind', () => {
    expect(panel(`<p>${buttons}</p>`)).toEqual([names]);
    expect(
      panel(`<button class="x">Close</button><p>${buttons}</p><button class="x">Close</button>`),
    ).toEqual([names]);
  });

  it('don’t count beside a printed list', () => {
    expect(panel(`<button>Close</button><p>${names.join(', ')}</p><button>Copy</button>`)).toEqual([names]);
  });
});
