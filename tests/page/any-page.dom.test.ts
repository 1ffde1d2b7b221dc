import { afterEach, describe, expect, it } from 'vitest';
import { panelsOfRow } from '@/page/lists/tab-rows';
import { locate } from '@/page/product/locate';
import type { Shop } from '@/shops/schema';
import { show } from './made-up';

/** Where pages have a list that is not simply printed, and which of several lists is the right one. */

const url = 'https://shop.example/a-product';
const aqua = 'Aqua, Glycerin, Niacinamide, Zinc PCA, Betaine, Xanthan Gum, Citric Acid, Phenoxyethanol';
const spirit = 'Water, Alcohol Denat., Menthol, Panthenol, Sodium PCA, Allantoin, Parfum, Limonene';
const title = '<h1>Moss Serum</h1>';
const product = '<script type="application/ld+json">{"@type":"Product","name":"Moss Serum"}</script>';

const parse = (body: string, head = product): Document =>
  Document.parseHTMLUnsafe(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

const read = (document: Document, address = url, shops: Shop[] = []) => locate(document, address, shops);
const texts = (document: Document, address?: string) => read(document, address).lists.map(({ text }) => text);

afterEach(() => {
  show('');
});

describe('a list that is not shown yet', () => {
  it.each([
    ['a template with its heading', `<template><h3>Ingredients</h3><p>${aqua}</p></template>`],
    [
      'a template that a button fills in',
      `<button aria-controls="t">Ingredients</button><template id="t"><p>${aqua}</p></template>`,
    ],
    ['an attribute', `<div data-ingredients="${aqua}"></div>`],
    ['an attribute with markup', `<div data-inci="&lt;p&gt;${aqua}&lt;/p&gt;"></div>`],
  ])('is read from %s, and has no place to be marked', (_, body) => {
    expect(read(parse(title + body)).lists).toEqual([{ text: aqua, map: null, source: 'structured-data' }]);
  });

  it.each([
    ['templates', `<template><p>${aqua}</p></template><template><p>${spirit}</p></template>`],
    ['attributes', `<i data-inci="${aqua}"></i><i data-inci="${spirit}"></i>`],
    ['another product’s quick view', `<div class="quick-view"><template><p>${aqua}</p></template></div>`],
  ])('is not guessed from several %s', (_, body) => {
    expect(texts(parse(title + body))).toEqual([]);
  });

  it('is read from the page once it is there', () => {
    const document = parse(`${title}<template><p>${aqua}</p></template><h3>Ingredients</h3><p>${aqua}</p>`);
    expect(read(document).lists).toMatchObject([{ text: aqua, source: 'heading' }]);
  });
});

describe('a list in its own tree', () => {
  it('is read from a frame of the same origin, and mapped back into it', async () => {
    show(`${title}<button class="add-to-cart">Add</button><iframe></iframe>`);
    const frame = document.querySelector('iframe');
    const inner = frame?.contentDocument;
    if (inner?.body === undefined) throw new Error('the frame has no document');
    inner.body.innerHTML = `<h3>Ingredients</h3><p>${aqua}</p>`;
    const [list] = read(document).lists;
    expect(list?.text).toBe(aqua);
    const [range] = list?.map?.ranges(0, 4) ?? [];
    expect(range?.startContainer.ownerDocument).toBe(inner);
    expect(String(range)).toBe('Aqua');
  });

  it('is not read from a frame among the reviews', () => {
    show(`${title}<button class="add-to-cart">Add</button><div id="reviews"><iframe></iframe></div>`);
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner?.body !== undefined) inner.body.innerHTML = `<h3>Ingredients</h3><p>${aqua}</p>`;
    expect(texts(document)).toEqual([]);
  });

  it('is read from shadow roots within shadow roots', () => {
    const document = parse(
      `${title}<moss-page><template shadowrootmode="open"><moss-panel><template shadowrootmode="open">
       <h3>Ingredients</h3><p>${aqua}</p></template></moss-panel></template></moss-page>`,
    );
    expect(texts(document)).toEqual([aqua]);
  });
});

describe('a list in pieces', () => {
  const names = aqua.split(', ');
  const halves = [names.slice(0, 4).join(', '), names.slice(4).join(', ')] as const;

  it.each([
    ['paragraphs', halves.map((half) => `<p>${half}</p>`).join('')],
    ['paragraphs with a comma at the end', `<p>${halves[0]},</p><p>${halves[1]}</p>`],
    ['spans', `<p>${names.map((name) => `<span>${name}</span>`).join(', ')}</p>`],
    ['cells of a row', `<table><tr>${names.map((name) => `<td>${name}</td>`).join('')}</tr></table>`],
    [
      'rows with a place and a use each',
      `<table>${names.map((name, place) => `<tr><td>${place + 1}</td><td>${name}</td></tr>`).join('')}</table>`,
    ],
  ])('is put together from %s', (_, body) => {
    const [list, ...more] = texts(
      parse(`${title}<h3>Ingredients</h3>${body}<h3>Delivery</h3><p>By post.</p>`),
    );
    expect(more).toEqual([]);
    expect(list).toMatch(/Aqua[\s\S]*Zinc PCA[\s\S]*Betaine[\s\S]*Phenoxyethanol$/);
  });
});

describe('tabs that are linked to their panels only by order', () => {
  const labels = ['Description', 'Ingredients', 'Reviews'];
  const panels = ['<p>Calms the skin.</p>', `<p>${aqua}</p>`, `<p>I use it daily. ${spirit}</p>`];

  const row = `<ul>${labels.map((label) => `<li><a href="#">${label}</a></li>`).join('')}</ul>`;
  const kept = panels.map((panel) => `<div>${panel}</div>`).join('');
  const boxed = (inner: string) => `<div><div>${inner}</div></div>`;

  it.each([
    ['both in boxes', `<div>${boxed(row)}${boxed(kept)}</div>`],
    ['both in boxes of their own', `<div>${boxed(`<div>${row}</div>`)}${boxed(kept)}</div>`],
    [
      'panels in a box',
      `<ul>${labels.map((label) => `<li>${label}</li>`).join('')}</ul>
       <div>${panels.map((panel) => `<div>${panel}</div>`).join('')}</div>`,
    ],
    [
      'panels after the row',
      `<section><div>${labels.map((label) => `<button>${label}</button>`).join('')}</div>
       ${panels.map((panel) => `<div>${panel}</div>`).join('')}</section>`,
    ],
    [
      'labels within labels',
      `<nav-tabs><ul>${labels.map((label) => `<li><span><b>${label}</b></span></li>`).join('')}</ul></nav-tabs>
       <div>${panels.map((panel) => `<div>${panel}</div>`).join('')}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(texts(parse(title + body))).toEqual([aqua]);
  });

  it.each([
    ['there is something else beside the row', `<div><div>${row}</div><p>By post.</p></div>${boxed(kept)}`],
    ['there are more boxes than labels', `${boxed(row)}${boxed(`${kept}<div></div>`)}`],
    ['the box is far', `<div>${boxed(boxed(boxed(row)))}${boxed(kept)}</div>`],
  ])('but not if %s', (_, body) => {
    const list = parse(body).querySelector('ul');
    expect(list === null ? null : panelsOfRow(list)).toBeNull();
  });
});

describe('two lists for one product', () => {
  const shop: Shop = {
    name: 'pine',
    label: 'Pine',
    matches: ['https://shop.example/*'],
    product: { path: '^/a-' },
    lists: [{ from: 'css', selector: '.inci', seen: '2026-11', evidence: 'made up' }],
  };
  const both = (shops: string, headed: string) =>
    read(parse(`${title}<div class="inci">${shops}</div><h3>Ingredients</h3><p>${headed}</p>`), url, [shop])
      .lists;

  it('that agree count as one, found by the shop’s file', () => {
    expect(both(aqua, `${aqua}.`)).toMatchObject([{ text: aqua, source: 'shop' }]);
    expect(both(aqua, aqua)[0]).not.toHaveProperty('doubt');
  });

  it('that differ are settled by likeness to a real list, and the doubt is reported', () => {
    const poor = 'Water, Glycerin, Sorbitol, Urea, Moss Wonder, Fjord Mist, Birch Magic, Squalane';
    expect(both(poor, spirit)).toMatchObject([{ text: spirit, source: 'heading', doubt: true }]);
    expect(both(spirit, poor)).toMatchObject([{ text: spirit, source: 'shop', doubt: true }]);
  });

  it('that are equally good are settled in favour of the shop’s file', () => {
    expect(both(aqua, spirit)).toMatchObject([{ text: aqua, source: 'shop', doubt: true }]);
  });

  it('of which one is only a teaser leave no doubt', () => {
    const [list] = both(`${aqua}, Panthenol, Allantoin, Tocopherol, Squalane`, 'Water, Retinol, Urea');
    expect(list?.text).toMatch(/^Aqua/);
    expect(list).not.toHaveProperty('doubt');
  });

  it('of which one is data and one is printed are read where they can be marked', () => {
    const data = `<script type="application/ld+json">{"@type":"Product","name":"Moss Serum","ingredients":"${aqua}"}</script>`;
    const [list, ...more] = read(parse(`${title}<h3>Ingredients</h3><p>${aqua}</p>`, data)).lists;
    expect(more).toEqual([]);
    expect(list?.map).not.toBeNull();
  });
});

describe('of several shades or sizes the chosen one’s list is read', () => {
  const panel = (id: string, list: string, more = '') =>
    `<div data-variant-id="${id}" ${more}><h3>Ingredients</h3><p>${list}</p></div>`;
  const panels = panel('111', aqua) + panel('222', spirit);

  it('by the address', () => {
    expect(texts(parse(title + panels), `${url}?variant=222`)).toEqual([spirit]);
    expect(texts(parse(title + panels), `${url}?variant=111`)).toEqual([aqua]);
  });

  it.each([
    ['a select', '<select name="variant-id"><option value="111">S<option value="222" selected>L</select>'],
    [
      'a radio',
      '<input type="radio" name="variant" value="111"><input type="radio" name="variant" value="222" checked>',
    ],
    ['a hidden field', '<form action="/cart/add"><input type="hidden" name="id" value="222"></form>'],
    ['a swatch', '<button data-sku="111">S</button><button data-sku="222" aria-pressed="true">L</button>'],
  ])('by %s', (_, chooser) => {
    expect(texts(parse(title + chooser + panels))).toEqual([spirit]);
  });

  it('by what the shop hides, if no id says which', () => {
    expect(texts(parse(title + panel('111', aqua, 'hidden') + panel('222', spirit)))).toEqual([spirit]);
  });

  it('and both lists of a kit, whose parts are not a choice', () => {
    expect(
      texts(
        parse(
          `${title}<h3>Ingredients</h3><p>${aqua}</p><h2>Step two</h2><h3>Ingredients</h3><p>${spirit}</p>`,
        ),
      ),
    ).toEqual([aqua, spirit]);
  });

  it.each([
    [
      'a list of variants',
      {
        variants: [
          { id: 111, ingredients: aqua },
          { id: 222, ingredients: spirit },
        ],
      },
    ],
    ['variants under their ids', { variants: { 111: { ingredients: aqua }, 222: { ingredients: spirit } } }],
    [
      'ids around the words',
      {
        items: [
          { skuId: '111', details: { inci: aqua } },
          { skuId: '222', details: { inci: spirit } },
        ],
      },
    ],
  ])('from data: %s', (_, data) => {
    const document = parse(`${title}<script type="application/json">${JSON.stringify(data)}</script>`);
    expect(texts(document, `${url}?variant=222`)).toEqual([spirit]);
    expect(texts(document, `${url}?variant=111`)).toEqual([aqua]);
    expect(texts(document)).toEqual([]);
  });
});

it('a page without a list reports what was tried, without any of the page’s own words', () => {
  const { tried } = read(
    parse(
      `<header><h2>Welcome back, Anna Berg</h2></header>${title}<h3>Description</h3><p>Calms.</p>
       <h3>Ingredients</h3><p>See the package, Anna.</p><h3>How to use</h3><p>Daily.</p>`,
    ),
  );
  expect(tried).toEqual([
    'heading: Ingredients',
    'structured data',
    'data scripts',
    'a block like a list',
    'seen: Description',
    'seen: How to use',
  ]);
});
