/** Hostile pages: each repeats something that would slow down an ambiguous expression or a nested loop. */

export interface HostilePage {
  name: string;
  /** How often it is repeated in the largest page of a test. */
  size: number;
  make(size: number): string;
}

const product = '<meta property="og:type" content="product">';
export const list = 'Aqua, Glycerin, Betaine, Zinc PCA, Parfum, Citral';

const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Moss', ...fields })}</script>`;
const script = (source: string) => `<script>${source}</script>`;
const page = (head: string, body = '') => `<head>${product}${head}</head><body><h1>Moss</h1>${body}</body>`;
const under = (text: string) => page('', `<h3>Ingredients</h3><p>${text}</p>`);
const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join('');
const nested = (depth: number) =>
  `${'{"id":1,"name":"a b","ingredients":'.repeat(depth)}"${list}"${'}'.repeat(depth)}`;

const at = (name: string, size: number, make: (size: number) => string): HostilePage => ({
  name,
  size,
  make,
});

/** Texts, data and elements by the ten thousand, and characters by the million. */
export const hostilePages: readonly HostilePage[] = [
  at('open tags in a description', 600_000, (n) => page(data({ description: '<br'.repeat(n) }))),
  at('exclamation marks in a description', 40_000, (n) => page(data({ description: '!'.repeat(n) }))),
  at('exclamation marks in a list', 11_000, (n) => under(list + '!'.repeat(n))),
  at('data nested with ids', 100_000, (n) => page(script(`window.a = ${nested(n)}`))),
  at('structured data nested with ids', 100_000, (n) =>
    page(
      `<script type="application/ld+json">${'{"@type":"Product","@id":"x","mainEntity":'.repeat(n)}1${'}'.repeat(n)}</script>`,
    ),
  ),
  at('assignments within assignments', 30_000, (n) =>
    page(script(`var ingredients=1;${'var a={'.repeat(n)}${'}'.repeat(n)}`)),
  ),
  at('assignments that never end', 30_000, (n) => page(script(`var ingredients=1;${'var a={'.repeat(n)}`))),
  at('one text in many places', 10_000, (n) =>
    page(script(`window.a = {"ingredients":[${many(n, () => `{"ingredients":"${list}"},`)}0]}`)),
  ),
  at('data that refers to itself in circles', 20_000, (n) =>
    page(
      script(
        `window.a = {"ingredients":[${many(n, (id) => `{"@id":"#${id}","next":{"@id":"#${(id + 1) % n}"}},`)}0]}`,
      ),
    ),
  ),
  at('an array of data', 200_000, (n) =>
    page(script(`window.a = {"ingredients":[${many(n, (id) => `{"id":${id}},`)}0]}`)),
  ),
  at('products in structured data', 30_000, (n) =>
    page(
      `<script type="application/ld+json">[${many(n, (id) => `{"@type":"Product","name":"P ${id}"},`)}0]</script>`,
    ),
  ),
  at('broken structured data', 30_000, (n) =>
    page(`<script type="application/ld+json">{"a":[${'"b\n",,'.repeat(n)}</script>`),
  ),
  at('spaces in structured data', 290_000, (n) =>
    page(`<script type="application/ld+json">${' '.repeat(n)}x</script>`),
  ),
  at('pushed rows that never end', 50_000, (n) =>
    page(script('self.__next_f.push([1,"ingredients'.repeat(n))),
  ),
  at('pushed rows', 100_000, (n) =>
    page(script(`self.__next_f.push([1,${JSON.stringify('1:{"ingredients":"x"}\n'.repeat(n))}])`)),
  ),
  at('streamed data that never ends', 50_000, (n) =>
    page(script('ingredients streamController.enqueue("'.repeat(n))),
  ),
  at('headings for lists', 3_000, (n) => page('', `<h2 id="a">Ingredients</h2><p>${list}</p>`.repeat(n))),
  at('headings for lists that differ', 3_000, (n) =>
    page(
      '',
      many(n, (id) => `<h2>Ingredients</h2><p>${list}, Name ${id}</p>`),
    ),
  ),
  at('headings for descriptions, with ids', 5_000, (n) =>
    page(
      '',
      many(n, (id) => `<h2 id="d${id}">Description</h2><p>Calm.</p>`),
    ),
  ),
  at('headings for related products', 3_000, (n) =>
    page('', '<h3>You may also like</h3><p>Fen</p>'.repeat(n)),
  ),
  at('what a heading labels', 50_000, (n) =>
    page('', `<h3 id="a">Ingredients</h3>${'<div aria-labelledby="a"></div>'.repeat(n)}`),
  ),
  at('a long class', 1_000_000, (n) =>
    page('', `<div class="${'a'.repeat(n)}"><h3>Ingredients</h3><p>${list}</p></div>`),
  ),
  at('a long class of many parts', 500_000, (n) =>
    page('', `<div class="${'a-'.repeat(n)}"><h3>Ingredients</h3><p>${list}</p></div>`),
  ),
  at('many classes', 250_000, (n) =>
    page('', `<div class="${'nav '.repeat(n)}"><h3>Ingredients</h3><p>${list}</p></div>`),
  ),
  at('a long id', 1_000_000, (n) => page('', `<h3 id="${'x'.repeat(n)}">Ingredients</h3><p>${list}</p>`)),
  at('an attribute of ten megabytes', 1_600_000, (n) =>
    page('', `<div data-ingredients="${'Aqua, '.repeat(n)}"></div>`),
  ),
  at('attributes with long texts', 200_000, (n) =>
    page('', `<div data-ingredients="${'Aqua Mare'.repeat(n / 10)}"></div>`.repeat(40)),
  ),
  at('a sign and letters in a list', 24_000, (n) => under(`${list}, &lt;${'a'.repeat(n)}`)),
  at('lines of one name', 8_000, (n) => under('Water<br>'.repeat(n))),
  at('unclosed quotes', 60_000, (n) => under('"'.repeat(n))),
  at('unclosed quotes in tags', 30_000, (n) => page(data({ description: '<a "'.repeat(n) }))),
  at('quotes within quotes', 100_000, (n) => page(data({ description: `<a ${`"'`.repeat(n)}` }))),
  at('unclosed brackets', 50_000, (n) => under(`${list}, ${'('.repeat(n)}`)),
  at('siblings', 100_000, (n) => page('', `<h3>Ingredients</h3>${'<p>a</p>'.repeat(n)}`)),
  at('siblings in a line', 100_000, (n) =>
    page('', `<h3>Ingredients</h3><p>${'<span>Aqua, </span>'.repeat(n)}</p>`),
  ),
  at('headings in a line', 20_000, (n) => page('', `<p>${'<b></b><span>Ingredients</span>'.repeat(n)}</p>`)),
  at('terms', 50_000, (n) => page('', `<dl>${many(n, (id) => `<dt>Name ${id}</dt><dd>Aqua</dd>`)}</dl>`)),
  at('texts of a term', 50_000, (n) => page('', `<dl><dt>Ingredients</dt>${'<dd>Aqua</dd>'.repeat(n)}</dl>`)),
  at('a wide table', 50_000, (n) =>
    page('', `<table><tr><th>Ingredients</th>${'<td>Aqua</td>'.repeat(n)}</tr></table>`),
  ),
  at('deep elements', 10_000, (n) => page('', `<h3>Ingredients</h3>${'<div>'.repeat(n)}${list}`)),
  at('tabs within tabs', 1_200, (n) =>
    page('', `${'<div><button>Ingredients</button><button>Use</button></div><div>'.repeat(n)}${list}`),
  ),
  at('shadow trees', 10_000, (n) =>
    page(
      '',
      `<h3>Ingredients</h3>${'<x-a><template shadowrootmode="open"><p>Aqua</p></template></x-a>'.repeat(n)}`,
    ),
  ),
  at('shadow trees within shadow trees', 300, (n) =>
    page(
      '',
      `<h3>Ingredients</h3>${'<x-a><template shadowrootmode="open">'.repeat(n)}${list}${'</template></x-a>'.repeat(n)}`,
    ),
  ),
  at('templates', 3_000, (n) =>
    page('', `<template><h3>Ingredients</h3><p>${list}</p></template>`.repeat(n)),
  ),
  at('a large template', 100_000, (n) =>
    page('', `<template><h3>Ingredients</h3>${'<p>Aqua</p>'.repeat(n)}</template>`),
  ),
  at('words for ingredients in a paragraph', 20_000, (n) =>
    page('', `<p>${'Ingredients of the ingredients '.repeat(n)}</p>`),
  ),
  at('megabytes of words', 2_000_000, (n) =>
    page('', `<h3>Ingredients</h3><p>${'lorem ipsum '.repeat(n)}</p>`),
  ),
  at('megabytes of words in paragraphs', 8_000, (n) =>
    page('', `<h3>Ingredients</h3>${`<p>${'lorem ipsum '.repeat(50)}</p>`.repeat(n)}`),
  ),
  at('megabytes of words on a large page', 8_000, (n) =>
    page('', `${'<b>'.repeat(7_000)}<h3>Ingredients</h3>${`<p>${'lorem ipsum '.repeat(50)}</p>`.repeat(n)}`),
  ),
  at('long texts', 60, (n) => page('', `<h3>Ingredients</h3><p>${'Aqua, '.repeat(30_000)}</p>`.repeat(n))),
  at('white space', 2_000_000, (n) => page('', `<h3>Ingredients</h3><p>a${' '.repeat(n)}b</p>`)),
  at('characters without width', 1_000_000, (n) => under(list + '\u200b'.repeat(n))),
  at('combining marks', 100_000, (n) => under(`${list}, a${'\u0301'.repeat(n)}`)),
  at('pictures as letters', 200_000, (n) => under(list + '😀'.repeat(n))),
  at('a title of a megabyte', 200_000, (n) => `<title>${'Moss '.repeat(n)}</title>${page('')}`),
  at('a heading of a megabyte', 100_000, (n) => page('', `<h1>${'Moss cream '.repeat(n)}</h1>`)),
  at('a name of a megabyte', 100_000, (n) => page(data({ name: 'Moss cream '.repeat(n) }))),
  at(
    'long buttons',
    100_000,
    (n) => `<body><h1>Moss</h1>${`<button>${'Add to bag '.repeat(n)}</button>`.repeat(5)}`,
  ),
  at(
    'cards',
    5_000,
    (n) => `<body>${'<div class="product-card"><a href="/p/a-b">Moss toner</a></div>'.repeat(n)}`,
  ),
  at(
    'cards with many titles',
    10_000,
    (n) =>
      `<body>${`<div class="product-card">${`<b class="name">${'long '.repeat(60)}</b>`.repeat(n)}</div>`.repeat(4)}`,
  ),
  at('breadcrumbs within breadcrumbs', 400, (n) =>
    page('', `${'<div class="breadcrumb">'.repeat(n)}${'<a>abc</a>'.repeat(3_000)}`),
  ),
  at('descriptions within descriptions', 400, (n) =>
    page('', `${'<div class="product-description">'.repeat(n)}${'<a>abc. </a>'.repeat(3_000)}`),
  ),
  at('cards found in two ways', 40_000, (n) =>
    many(n, (id) => `<b data-sku="${id}"></b><b class="product-card" data-product-id="${id}">Moss toner</b>`),
  ),
  at('lists without a heading', 4_000, (n) =>
    page(
      '',
      many(n, (id) => `<p>${list}, Phenoxyethanol, Carbomer, Name ${id}</p>`),
    ),
  ),
  at('lists without a heading, deep in the page', 4_000, (n) =>
    page(
      '<title>Moss</title>',
      `${'<div>'.repeat(400)}${many(n, (id) => `<p>${list}, Phenoxyethanol, Carbomer, Name ${id}</p>`)}`,
    ),
  ),
  at('products in markup', 50_000, (n) =>
    page('', `${'<div>'.repeat(400)}${'<i itemscope itemtype="https://schema.org/Product"></i>'.repeat(n)}`),
  ),
  at('properties in markup', 50_000, (n) =>
    page(
      '',
      `<div itemscope itemtype="https://schema.org/Product">${'<i itemscope><b itemprop="name"></b></i>'.repeat(n)}</div>`,
    ),
  ),
  at('tags', 100_000, (n) => page(many(n, (id) => `<meta name="a${id}" content="x">`))),
  at('main headings', 20_000, (n) => page('', '<div><h1>Moss cream</h1></div>'.repeat(n))),
  at('scripts with structured data', 5_000, (n) => page(data({ description: '<p>'.repeat(100) }).repeat(n))),
  at('scripts with lists', 3_000, (n) =>
    page(many(n, (id) => script(`window.a = {"name": "P ${id}", "ingredients": "${list}, Name ${id}"}`))),
  ),
  at('links to products', 30_000, (n) =>
    many(n, (id) => `<p><a href="/products/moss-${id}">Moss ${id}</a></p>`),
  ),
  at('links within links', 3_000, (n) =>
    many(n, (id) => `<div><a href="/products/moss-${id}">Moss ${id}</a>`),
  ),
  at('options', 50_000, (n) =>
    page('', `<select name="variant">${many(n, (id) => `<option data-sku="${id}">${id}</option>`)}</select>`),
  ),
  at('chosen shades', 50_000, (n) =>
    page(
      '',
      many(n, (id) => `<b class="active" data-variant-id="${id}">${id}</b>`),
    ),
  ),
  at('rows of names and purposes', 400, (n) =>
    page(
      '',
      `<table>${'<tr><td>Aqua</td><td>Solvent</td></tr><tr><td>Glycerin</td><td>Humectant</td></tr>'.repeat(n)}</table>`,
    ),
  ),
  at('boxes of versions', 1_000, (n) =>
    page(
      '',
      `${'<div hidden><p>Aqua, Glycerin, Parfum</p></div><div><p>Aqua, Betaine, Parfum</p></div>'.repeat(n)}`,
    ),
  ),
  at('choices', 20_000, (n) =>
    page(
      '',
      `<select>${'<option>Plain scent</option>'.repeat(n)}</select><p>Aqua, Glycerin, Parfum</p><h4>Plain scent</h4><p>Aqua, Betaine, Parfum</p>`,
    ),
  ),
  at('reviews under reviews', 2_000, (n) =>
    page(
      '',
      '<h3>Reviews (3)</h3><p>Aqua, Glycerin, Betaine, Squalane, Zinc PCA, Citral, Xanthan Gum, Parfum</p>'.repeat(
        n,
      ),
    ),
  ),
  at('fields', 50_000, (n) => page('', '<input name="variant">'.repeat(n))),
];
