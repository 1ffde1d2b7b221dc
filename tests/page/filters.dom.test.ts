import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** Filters of a shop by ingredient, beside a product: what a visitor may tick is said of no product. */

const actives = ['Retinol', 'Vitamin C', 'Hyaluronic Acid', 'Niacinamide', 'Glycolic Acid', 'Salicylic Acid'];
const plain = ['Glycerin', 'Squalane', 'Panthenol', 'Tocopherol', 'Allantoin', 'Cetearyl Alcohol'];
const list = 'Aqua, Glycerin, Betaine, Panthenol, Retinol, Citric Acid, Phenoxyethanol, Parfum';
const said = 'Shea softens the skin all day.';

const read = (body: string) =>
  locate(
    Document.parseHTMLUnsafe(
      `<!doctype html><head><meta property="og:type" content="product"></head><body><h1>Moor Balm</h1>${body}</body>`,
    ),
    'https://shop.example/p/moor-balm',
    [],
  );
const textsOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text);

type Print = (name: string, index: number) => string;
const forms: [string, Print][] = [
  [
    'boxes with numbers',
    (name, at) => `<label><input type="checkbox"> ${name} <span>(${at + 3})</span></label>`,
  ],
  ['boxes', (name) => `<label><input type="checkbox" name="f" value="${name}"><span>${name}</span></label>`],
  ['buttons of which one is on', (name) => `<div><label><input type="radio" name="f"> ${name}</label></div>`],
  [
    'items',
    (name, at) => `<li><input type="checkbox" id="f${at}"><label for="f${at}">${name} (${at})</label></li>`,
  ],
  [
    'items with the box behind',
    (name, at) => `<li><label for="f${at}">${name}</label><input type="checkbox" id="f${at}"></li>`,
  ],
  ['boxes by role', (name) => `<div role="checkbox" aria-checked="false" tabindex="0">${name}</div>`],
  ['links by role', (name, at) => `<li><a role="checkbox" href="?f=${at}"><span>${name}</span></a></li>`],
];

describe.each([
  ['actives', actives],
  ['plain names', plain],
  ['all', [...actives, ...plain]],
])('a filter by %s', (_, names) => {
  it.each(forms)('is no list and no claim: %s', (_form, print) => {
    const filter = `<h4>Ingredients</h4><div>${names.map(print).join('\n')}</div>`;
    for (const body of [
      `<div class="product-description"><p>${said}</p>${filter}</div>`,
      `<h2>Description</h2><p>${said}</p>${filter}`,
      `<fieldset><legend>Ingredients</legend>${names.map(print).join('\n')}</fieldset>`,
    ]) {
      const located = read(body);
      expect(textsOf(located.lists)).toEqual([]);
      const claims = textsOf(located.claims);
      expect(claims.filter((claim) => names.some((name) => claim.includes(name)))).toEqual([]);
      expect(judge(toProduct(located)).findings).toEqual([]);
    }
  });

  it.each(forms)('leaves the list and the words beside it: %s', (_form, print) => {
    const filter = `<h4>Ingredients</h4><div>${names.map(print).join('\n')}</div>`;
    const located = read(
      `<div class="product-description"><p>${said}</p>${filter}</div><h3>Ingredients</h3><p>${list}</p>`,
    );
    expect(textsOf(located.lists)).toEqual([list]);
    expect(textsOf(located.claims)).toContain(said);
  });
});

describe('labels of fields that are no filter', () => {
  it.each([
    [
      'a choice of versions, each with its list',
      `<label><input type="radio" name="v" checked> Day</label><label><input type="radio" name="v"> Night</label>
       <div><h3>Ingredients</h3><p>${list}</p></div>`,
    ],
    [
      'tabs with panels behind them',
      `<input type="radio" name="t" id="t1"><label for="t1">Description</label><div>${said}</div>
       <input type="radio" name="t" id="t2"><label for="t2">Ingredients</label><div>${list}</div>`,
    ],
    [
      'a heading that opens',
      `<input type="checkbox" id="o"><label for="o">Ingredients</label><p>${list}</p>`,
    ],
    [
      'a panel in a label',
      `<label><input type="checkbox"><b>Ingredients</b><span><br>${list}</span></label>`,
    ],
    [
      'names that open',
      `<h3>Ingredients</h3><ul>${list
        .split(', ')
        .map(
          (name, at) =>
            `<li><input type="checkbox" id="i${at}"><label for="i${at}">${name}</label><p>Helps the skin keep what it has.</p></li>`,
        )
        .join('')}</ul>`,
    ],
  ])('%s', (_, body) => {
    expect(judge(toProduct(read(body))).lists.map(({ names }) => names)).toEqual([list.split(', ')]);
  });

  it('a claim in a long label', () => {
    const long =
      'Our retinol firms the skin at night, and the shea in it calms the skin so that it stays soft, day after day, week after week, in every season.';
    const claims = read(
      `<div class="product-description"><label><input type="checkbox"> More <p>${long}</p></label></div>`,
    ).claims;
    expect(textsOf(claims)).toContain(long);
  });
});
