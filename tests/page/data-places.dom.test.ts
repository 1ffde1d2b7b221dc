import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** Where shop systems keep a list that they have not drawn yet, and what beside it is none of this product's. */

const names = [
  'Aqua',
  'Glycerin',
  'Mandelic Acid',
  'Squalane',
  'Fern Extract',
  'Xanthan Gum',
  'Phenoxyethanol',
];
const list = names.join(', ');
const others = ['Aqua', 'SD Alcohol 40', 'Hamamelis Virginiana Water', 'Menthol', 'Parfum', 'Limonene'];
const other = others.join(', ');

const listsIn = (body: string, head = '', url = 'https://shop.example/p/fern-serum') => {
  const page = Document.parseHTMLUnsafe(
    `<!doctype html><head><meta property="og:type" content="product">${head}</head><body><h1>Fern Serum</h1>${body}</body>`,
  );
  // Where scripts run, browsers leave it as text.
  for (const part of page.querySelectorAll('noscript')) part.textContent = part.innerHTML;
  return judge(toProduct(locate(page, url, []))).lists.map((each) => each.names);
};

const script = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`;
/** As PHP writes it: in ASCII. */
const ascii = (data: unknown) =>
  script(data).replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
const attribute = (name: string, data: unknown) =>
  `<product-view ${name}="${JSON.stringify(data).replaceAll('"', '&quot;')}"></product-view>`;
const product = (fields: object) => ({ product: { name: 'Fern Serum', ...fields } });
const labelled = (label: string) => product({ features: [{ name: label, value: list }] });

describe('a list in data is read', () => {
  it.each<[string, string]>([
    ['under a French label', script(labelled('Ingrédients'))],
    ['under a French label in ASCII', ascii(labelled('Ingrédients'))],
    ['under a Russian label in ASCII', ascii(labelled('Состав'))],
    ['under a Korean label in ASCII', ascii(labelled('전성분'))],
    ['under a label that names no ingredients', script(labelled('Composição'))],
    ['under a Croatian label', script(labelled('Sastojci'))],
    ['in a script within a template', `<template data-type="json">${script(labelled('Inci'))}</template>`],
    [
      'as one of the values of a feature',
      script(product({ features: [{ name: 'Ingredienser', featureValues: [{ value: list }] }] })),
    ],
    [
      'as the value of an attribute that is described apart',
      script(product({ attributes: [{ attribute: { code: 'ingredients', type: 'text' }, value: list }] })),
    ],
    [
      'as JSON in the values',
      script(product({ properties: [{ name: 'Ingredientes', values: { type: 'json', json: [list] } }] })),
    ],
    [
      'as the answer to a question',
      script(product({ faq: [{ question: 'What are the ingredients?', answer: list }] })),
    ],
    [
      'under a heading in the markup of a description',
      script(product({ description: `<p>Soft.</p><h3>Ingrédients</h3><p>${list}</p>` })),
    ],
    [
      'under a heading in a body of markup',
      script(product({ body_html: `<p>Soft.</p><p><b>Inhaltsstoffe:</b> ${list}</p>` })),
    ],
    [
      'as the value that was entered',
      script(
        product({
          attributes: [
            { metadata: { code: 'inci', label: 'Inci' }, entered_attribute_value: { value: list } },
          ],
        }),
      ),
    ],
    ['in one language', script(product({ attributes: [{ name: 'ingredients', value: { 'de-DE': list } }] }))],
    ['under a key in another language', script(product({ inhaltsstoffe: list }))],
    ['under a key of two words', script(product({ fullIngredientsList: list, inciList: null }))],
    [
      'in the rich text of a content system',
      script(
        product({
          inhaltsstoffe: {
            nodeType: 'document',
            content: [{ content: [{ nodeType: 'text', value: list }] }],
          },
        }),
      ),
    ],
    [
      'in blocks with children',
      script(product({ ingredients: [{ _type: 'block', children: [{ _type: 'span', text: list }] }] })),
    ],
    [
      'in a script with markup',
      `<script type="text/template"><div><h3>Ingredients</h3><p>${list}</p></div></script>`,
    ],
    [
      'in a script for a template engine',
      `<script type="text/x-handlebars-template"><h4>Inhaltsstoffe</h4><div>${list}</div></script>`,
    ],
    ['in a bound attribute', attribute(':product', labelled('Ingrediënten'))],
    ['in an attribute for a component', attribute('product', labelled('Ingredients'))],
    ['in a configuration', attribute('data-config', labelled('Ingredients'))],
  ])('%s', (_, markup) => {
    expect(listsIn(markup)).toEqual([names]);
  });
});

const property = (name: string, value: string) =>
  `<div itemprop="additionalProperty" itemscope itemtype="https://schema.org/PropertyValue">
   <meta itemprop="name" content="${name}"><meta itemprop="value" content="${value}"></div>`;
const item = (inside: string, name = 'Fern Serum') =>
  `<div itemscope itemtype="https://schema.org/Product"><meta itemprop="name" content="${name}">${inside}</div>`;
const swatches = (chosen: 0 | 1 | null) =>
  [list, other]
    .map(
      (text, index) =>
        `<button role="radio" aria-checked="${index === chosen}" data-ingredients="${text}">Shade ${index}</button>`,
    )
    .join('');

describe('a list that the markup keeps is read', () => {
  it.each<[string, string]>([
    ['from a property of microdata', item(property('Size', '30 ml') + property('Sastojci', list))],
    ['from a hidden field that is called like it', `<input type="hidden" id="ingredients" value="${list}">`],
    ['from a hidden field by its name', `<input type="hidden" name="inci_list" value="${list}">`],
    [
      'from what is shown without scripts',
      `<div><noscript><h3>Ingredienser</h3><p>${list}</p></noscript></div>`,
    ],
    ['from the swatch that is chosen', swatches(0)],
  ])('%s', (_, markup) => {
    expect(listsIn(markup)).toEqual([names]);
  });

  it('from the other swatch once that is chosen', () => {
    expect(listsIn(swatches(1))).toEqual([others]);
  });

  it.each<[string, string]>([
    ['from swatches while none is chosen', swatches(null)],
    ['from a field that is called otherwise', `<input type="hidden" name="tags" value="${list}">`],
    ['from a field in which people write', `<input type="text" name="ingredients" value="${list}">`],
    ['from the microdata of another product', item(property('Ingredients', other), 'Marsh Toner')],
    [
      'from the key ingredients of microdata',
      item(property('Key ingredients', 'Squalane, Fern Extract, Glycerin')),
    ],
    ['from an image for those without scripts', '<noscript><img src="/track" alt="Ingredients"></noscript>'],
  ])('but not %s', (_, markup) => {
    expect(listsIn(markup)).toEqual([]);
  });
});

describe('of the lists of several variants in structured data', () => {
  const variant = (name: string, id: string, text: string, address = `/p/fern-serum?variant=${id}`) => ({
    '@type': 'Product',
    name,
    sku: `S-${id}`,
    url: `https://shop.example${address}`,
    additionalProperty: { '@type': 'PropertyValue', name: 'Ingredients', value: text },
  });
  const group = (...variants: object[]) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'ProductGroup',
      name: 'Fern Serum',
      hasVariant: variants,
    })}</script>`;
  const two = group(variant('Fern Serum Day', '11', list), variant('Fern Serum Night', '12', other));
  const at = (query: string) => `https://shop.example/p/fern-serum${query}`;

  it('the one is read whose variant the address names', () => {
    expect(listsIn('', two, at('?variant=12'))).toEqual([others]);
    expect(listsIn('', two, at('?variant=11'))).toEqual([names]);
  });

  it('the one is read whose number is chosen', () => {
    const form = (sku: string) => `<form><input type="hidden" name="sku" value="${sku}"></form>`;
    expect(listsIn(form('S-12'), two)).toEqual([others]);
  });

  it('the one is read that has an address of its own', () => {
    const apart = group(
      variant('Fern Serum Day', '11', list, '/p/fern-serum-day'),
      variant('Fern Serum Night', '12', other, '/p/fern-serum-night'),
    );
    expect(listsIn('', apart, 'https://shop.example/p/fern-serum-night')).toEqual([others]);
  });

  it('all are read where nothing is chosen', () => {
    expect(listsIn('', two)).toEqual([names, others]);
    expect(listsIn('', two, at('?variant=99'))).toEqual([names, others]);
  });
});

describe('nothing is read', () => {
  const beside = { slug: 'marsh-toner', name: 'Marsh Astringent Toner', price: 9 };
  it.each<[string, string]>([
    [
      'from the description of another product',
      script({
        ...product({ description: '<p>Soft.</p>' }),
        recommended: [{ ...beside, description: `<h3>Ingredients</h3><p>${other}</p>` }],
      }),
    ],
    [
      'from the labelled features of another product',
      script({
        ...product({}),
        recommended: [{ ...beside, features: [{ name: 'Ingrédients', value: other }] }],
      }),
    ],
    [
      'from the values of key ingredients',
      script(
        product({ features: [{ name: 'Key ingredients', featureValues: [{ value: 'Squalane, Fern' }] }] }),
      ),
    ],
    [
      'from the markup that scripts repeat for each product',
      '<script type="text/x-template"><h3>Ingredients</h3><p>{{ product.ingredients }}</p></script>',
    ],
    ['from key ingredients in another language', script(product({ hauptinhaltsstoffe: list }))],
    ['from the names of those who avoid ingredients', script(product({ ohneInhaltsstoffe: list }))],
    [
      'from a description that only speaks of ingredients',
      script(product({ description: '<h3>Ingredients</h3><p>We choose them with care, from the moor.</p>' })),
    ],
  ])('%s', (_, markup) => {
    expect(listsIn(markup)).toEqual([]);
  });
});

it.each([
  'Ingredients',
  'Inhaltsstoffe',
  'İçindekiler',
  'Состав',
  'Składniki',
  'Összetevők',
  'Thành phần',
  'Συστατικά',
])('a description in structured data is read where “%s” has run into its text', (heading) => {
  const description = `Tonic for the face, 200 ml. ${heading}: ${list}`;
  const data = { '@type': 'Product', name: 'Fern Serum', description };
  expect(listsIn('', `<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([names]);
});
