import { describe, expect, it } from 'vitest';
import { locate } from '@/page/product/locate';
import type { Platform } from '@/shops/schema';

/** A shop system's boxes are named for how they look: what is not inside stands in the same ones as the list. */

const system: Platform = {
  name: 'pinewood',
  label: 'Pinewood',
  signs: ['.rich'],
  lists: [{ from: 'css', selector: '.rich', seen: '2026-11', evidence: 'made up' }],
};
const product = '<script type="application/ld+json">{"@type":"Product","name":"Pine Cream"}</script>';
const textsOf = (body: string) =>
  locate(
    Document.parseHTMLUnsafe(`<head>${product}</head><body><h1>Pine Cream</h1>${body}</body>`),
    'https://pine.example/p/1',
    [],
    { platforms: [system] },
  ).lists.map(({ text }) => text);

const list = 'Aqua, Glycerin, Cetearyl Alcohol, Squalane, Tocopherol, Phenoxyethanol';
const absent = 'Alcohol Denat., Retinol, Paraffinum Liquidum, Dimethicone, PEG-40';

type Layout = (heading: string, text: string) => string;
const layouts: Record<string, Layout> = {
  'a heading and a box': (heading, text) => `<h2>${heading}</h2><div class="rich"><p>${text}</p></div>`,
  'columns of a grid': (heading, text) =>
    `<div class="column"><h3>${heading}</h3><div class="rich">${text}</div></div>`,
  'boxes around the words': (heading, text) =>
    `<section><p><b>${heading}</b></p><div><div><!-- text --><div class="rich">${text}</div></div></div></section>`,
  accordions: (heading, text) =>
    `<details><summary>${heading}<svg><path d=""/></svg></summary><div class="rich">${text}</div></details>`,
  'rows of a table': (heading, text) =>
    `<table><tr><th>${heading}</th><td class="rich">${text}</td></tr></table>`,
  terms: (heading, text) => `<dl><dt>${heading}</dt><dd class="rich">${text}</dd></dl>`,
  'bare words': (heading, text) => `<div>${heading}: <br><span class="rich">${text}</span></div>`,
  'a bold word': (heading, text) =>
    `<div><strong>${heading}:</strong> <span class="rich">${text}</span></div>`,
};

const denials = [
  'Free from',
  'Formulated without',
  'Frei von',
  'Ohne',
  'Sans',
  'Libre de',
  'Senza',
  'Vrij van',
  'Fri från',
];

describe.each(Object.entries(layouts))('in %s', (_, layout) => {
  it.each(denials)('what a shop prints under “%s” is no list', (denial) => {
    expect(textsOf(layout('Ingredients', list) + layout(denial, absent))).toEqual([list]);
    expect(textsOf(layout(denial, absent) + layout('Ingredients', list))).toEqual([list]);
    expect(textsOf(layout(denial, absent))).toEqual([]);
  });

  it.each(['Ingredients', 'Full formula', 'INCI', 'What is inside'])('and under “%s” it is', (heading) => {
    expect(textsOf(layout(heading, list))).toEqual([list]);
  });
});

it('a panel belongs to the tab that labels it', () => {
  const tab = (id: string, name: string) => `<button role="tab" id="${id}">${name}</button>`;
  const panel = (id: string, text: string) =>
    `<div role="tabpanel" aria-labelledby="${id}" class="rich">${text}</div>`;
  const tabs = tab('a', 'Ingredients') + tab('b', 'Free from');
  expect(textsOf(tabs + panel('a', list) + panel('b', absent))).toEqual([list]);
  expect(textsOf(tabs + panel('b', absent) + panel('a', list))).toEqual([list]);
});

it('a denial farther up is not the list’s', () => {
  expect(textsOf(`<p>Free from</p><p>Parabens</p><div class="rich">${list}</div>`)).toEqual([list]);
  expect(textsOf(`<p>Free from perfume</p><h2>Ingredients</h2><div class="rich">${list}</div>`)).toEqual([
    list,
  ]);
});

describe('a sentence of what is not in it denies nothing that follows', () => {
  const sentences = [
    'Free from perfume.',
    'Contains no alcohol.',
    'Ohne Alkohol und Parfum.',
    'Sans alcool !',
    'Не містить спирту.',
    'エタノールは含みません。',
  ];
  it.each(sentences)('%s', (sentence) => {
    const tabs = '<ul><li><a href="#">Description</a></li><li><a href="#">Ingredients</a></li></ul>';
    expect(textsOf(`${tabs}<div><div>${sentence}</div><div>${list}</div></div>`)).toEqual([list]);
    const long = `${list}, Betaine, Allantoin, Xanthan Gum, Sodium Hyaluronate, Parfum`;
    expect(textsOf(`<p>${sentence}</p><p>${long}</p>`)).toEqual([long]);
  });

  it.each(denials)('but “%s:” does', (denial) => {
    expect(textsOf(`<h2>Ingredients</h2><p>${denial}:</p><p>${absent}</p>`)).toEqual([]);
    expect(textsOf(`<p>${denial}</p><p>${absent}</p>`)).toEqual([]);
  });
});
