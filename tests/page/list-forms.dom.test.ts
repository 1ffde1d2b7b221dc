import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { locate } from '@/page/product/locate';

/** Ways in which shops print a list, or something that is not a list, each tested both ways. */

const names = ['Aqua', 'Glycerin', 'Alcohol Denat.', 'Betaine', 'Zinc PCA', 'Xanthan Gum', 'Phenoxyethanol'];
const list = names.join(', ');
const other = 'Aqua, Squalane, Bisabolol, Cetyl Alcohol, Glycereth-26, Trehalose, Parfum';
const product = '<meta property="og:type" content="product"><meta property="og:title" content="Moss Toner">';

const read = (body: string, head = product, title = 'Moss Toner') =>
  locate(
    Document.parseHTMLUnsafe(`<!doctype html><head>${head}</head><body><h1>${title}</h1>${body}</body>`),
    'https://shop.example/p/moss',
    [],
  );
const texts = (...page: Parameters<typeof read>) => read(...page).lists.map(({ text }) => text);
/** A short list, and what marketplaces print right behind it. */
const plants =
  'Hamamelis Virginiana Water, Alcohol (14%), Rosa Damascena Flower Oil, Aloe Barbadensis Leaf Juice, Citric Acid, Grapefruit Seed Extract. Legal notice Statements about it have not been evaluated, and the box may differ.';
const lines = names.join('\n');

describe('a list in several elements', () => {
  it.each([
    [
      'the dd of one dt',
      `<dl><dt>Size</dt><dd>50 ml</dd><dt>Ingredients</dt>${names.map((name) => `<dd>${name}</dd>`).join('')}<dt>Made in</dt><dd>Wales</dd></dl>`,
      lines,
    ],
    [
      'the dd up to a dt of what is not in it',
      `<dl><dt>Ingredients</dt>${names.map((name) => `<dd>${name}</dd>`).join('')}<dt>Never in it</dt><dd>Retinol</dd></dl>`,
      lines,
    ],
    [
      'the rows that a heading spans',
      `<table><tr><th rowspan="2">Ingredients</th><td>Aqua, Glycerin, Alcohol Denat.,</td></tr><tr><td>Betaine, Zinc PCA, Xanthan Gum, Phenoxyethanol</td></tr><tr><th>Never in it</th><td>Retinol</td></tr></table>`,
      'Aqua, Glycerin, Alcohol Denat.,\nBetaine, Zinc PCA, Xanthan Gum, Phenoxyethanol',
    ],
    [
      'elements that only style parts',
      `<h2>Ingredients</h2><div>${names.map((name) => `<span style="display:block">${name}</span>`).join('')}</div>`,
      lines,
    ],
    [
      'elements with a space between',
      `<h2>Ingredients</h2><p>${names.map((name) => `<a href="#x">${name}</a>`).join(' ')}</p>`,
      lines,
    ],
    [
      'elements within names, which stay whole',
      '<h2>Ingredients</h2><p>Aqua, Glycerin, <span>Alco</span><span>hol</span> <em>Denat.</em>, Betaine, Parfum</p>',
      'Aqua, Glycerin, Alcohol Denat., Betaine, Parfum',
    ],
    [
      'words set apart for show, which stay a line',
      `<h2>Ingredients</h2><p>${list
        .split(' ')
        .map((word) => `<span>${word}</span>`)
        .join(' ')}</p>`,
      list,
    ],
    [
      'names doubled for screen readers before what is shown',
      `<h2>Ingredients</h2><p>${names.map((name) => `<span><span class="x">${name}: read more</span><span aria-hidden="true">${name}</span></span>`).join(', ')}</p>`,
      list,
    ],
    [
      'names doubled for screen readers behind what is shown',
      `<h2>Ingredients</h2><ul>${names.map((name) => `<li><span>${name}</span><span class="sr-only">${name}</span></li>`).join('')}</ul>`,
      lines,
    ],
    [
      'a class of tabs that is called after navigation',
      `<ul class="nav nav-tabs"><li><a href="#i">Ingredients</a></li><li><a href="#h">How to use</a></li></ul><div class="nav-tab-content" id="i">${list}</div><div class="nav-tab-content" id="h">Daily.</div>`,
      list,
    ],
    [
      'a popover',
      `<button popovertarget="p">Ingredients</button><div popover id="p"><p>${list}</p></div>`,
      list,
    ],
    [
      'a field that can only be read',
      `<label for="i">Ingredients</label><textarea id="i" readonly>${list}</textarea>`,
      list,
    ],
    [
      'a paragraph whose headings have run into it',
      `<h2>Details</h2><p>A light toner for oily skin, day and night. How to use Wipe over the face. Ingredients ${list} Contact Moss Ltd, 1 Orchard Lane.</p>`,
      list,
    ],
    [
      'a German paragraph of that kind',
      `<h2>Details</h2><p>Erfrischt die Haut am Morgen und am Abend. Anwendung Auf ein Pad geben. Inhaltsstoffe ${list} Hergestellt in Wales</p>`,
      list,
    ],
    [
      'a paragraph of that kind whose list begins with a plant’s water',
      `<h2>Details</h2><p>A light toner for oily skin, day and night. Directions Wipe over the face. Ingredients ${plants}</p>`,
      plants,
    ],
    [
      'one whose list begins with juice and oil',
      `<h2>Details</h2><p>A light toner for oily skin, day and night. Directions Wipe over the face. Ingredients Aloe Barbadensis Leaf Juice, Cocos Nucifera Oil, Betaine, Parfum. Disclaimer Colours may differ.</p>`,
      'Aloe Barbadensis Leaf Juice, Cocos Nucifera Oil, Betaine, Parfum.',
    ],
    [
      'a paragraph that goes on behind a colon',
      `<p>A light toner for oily skin, day and night. Ingredients: ${plants}</p>`,
      plants,
    ],
    ['a line that goes on in sentences', `<h3>Ingredients</h3><p>${plants}</p>`, plants],
  ])('is read from %s', (_, body, text) => {
    expect(texts(body)).toEqual([text]);
  });

  it.each([
    [
      'a field for the buyer’s own words',
      `<label for="r">Your review</label><textarea id="r">${list}</textarea>`,
    ],
    [
      'a sentence that names ingredients',
      `<p>Our Ingredients Are Water, Glycerin, Love, Patience and a lot more than you think, every day.</p>`,
    ],
    [
      'a sentence about some of them',
      `<p>A light toner for oily skin, day and night. Ingredients like rose water, shea butter, squalane, panthenol and more. Made in Wales.</p>`,
    ],
    [
      'a sentence that begins with them',
      `<p>A light toner for oily skin, day and night. Ingredients Rose Water, Shea Butter, Squalane, Panthenol make your skin soft. Made in Wales.</p>`,
    ],
    [
      'sentences with commas',
      `<h3>Ingredients</h3><p>We chose water, glycerin, squalane, panthenol, aloe and betaine for you. Nothing else is in it, and the box is paper.</p>`,
    ],
    [
      'a menu of star ingredients',
      '<details><summary>Ingredients</summary><p>Caffeine, Ceramides, Collagen, Glycolic Acid, Hyaluronic Acid, Niacinamide, Peptides, Retinol, Squalane, Vitamin C</p></details>',
    ],
    ['what is not in it', `<h3>What’s not inside</h3><p>${list}</p>`],
    ['what it must not be used with', `<h3>Do not use with</h3><p>${list}</p>`],
    [
      'a part about other products',
      `<section><h2>You may also like</h2><article><h3>Fen Cream</h3><p>Ingredients: ${list}</p></article></section>`,
    ],
    [
      'an answer about another product',
      `<section><h2>Questions & answers (2)</h2><p>Is it the same as the Fen Toner?</p><p>No, that one has these inside: ${list}, ${other}</p></section>`,
    ],
    [
      'a review that quotes a label',
      `<h2>Kundenbewertungen</h2><p>Inhaltsstoffe: ${list}</p><h2>Newsletter</h2>`,
    ],
    ['what customers think', `<h2>Kundenmeinungen</h2><div><h4>Anna</h4><p>Inhaltsstoffe: ${list}</p></div>`],
    [
      'the offers of other sellers',
      `<h2>Autres vendeurs</h2><div><h3>Moor & Co</h3><p>Crème de lande. Ingrédients : ${list}</p></div>`,
    ],
    [
      'a row of ingredients that a shop loves',
      '<h2>Ingredients we love</h2><p>Squalane, Panthenol, Aloe</p>',
    ],
    [
      'what goes well with it',
      `<h2>Goes well with</h2><div><h3>Fen Toner</h3><p>Ingredients: ${list}</p></div>`,
    ],
    [
      'the same without a box',
      `<h2>Das könnte dir auch gefallen</h2><h3>Moorcreme</h3><h4>Inhaltsstoffe</h4><p>${list}</p>`,
    ],
  ])('is not read from %s', (_, body) => {
    expect(texts(body)).toEqual([]);
  });
});

describe('what customers quote right behind the list', () => {
  const quoted = `Old formula, ingredients: ${other}`;
  it.each([
    'class="product-reviews"',
    'class="yotpo yotpo-main-widget"',
    'id="comments"',
    'class="related-products"',
  ])('is no other list: %s', (name) => {
    expect(texts(`<h3>Ingredients</h3><p>${list}</p><div ${name}><p>${quoted}</p></div>`)).toEqual([list]);
  });
});

describe('a heading of reviews', () => {
  it.each([
    [
      'is a tab beside that of the list',
      `<ul class="tabs"><li>Reviews (3)</li><li>Ingredients</li></ul><div><div>Lovely.</div><div>${list}</div></div>`,
    ],
    [
      'is a link beside the name',
      `<div><a href="#r">Reviews (3)</a><p>Soft.</p><p>Ingredients: ${list}</p></div><h2 id="r">Reviews</h2><p>Lovely.</p>`,
    ],
    [
      'ends before a heading of its rank',
      `<h3>Reviews</h3><p>Lovely.</p><h3>Details</h3><p>Ingredients: ${list}</p>`,
    ],
    [
      'stands over a heading for the list',
      `<h2>Reviews (2)</h2><p>Lovely.</p><h3>Ingredients</h3><p>${list}</p>`,
    ],
    ['is one of the shop’s answers', `<h2>FAQ</h2><h3>What is in it?</h3><p>Ingredients: ${list}</p>`],
  ])('takes no list away where it %s', (_, body) => {
    expect(texts(body)).toEqual([list]);
  });

  it('counts like one without the number behind it', () => {
    expect(texts(`<h3>Ingredients (7)</h3><p>${list}</p><h3>Reviews (12)</h3><p>Lovely.</p>`)).toEqual([
      list,
    ]);
  });
});

describe('the lines of a list', () => {
  it.each([
    [
      'a last line of two names',
      'Aqua, Glycerin, Betaine,<br>Zinc PCA, Parfum, Citral,<br>Limonene, Linalool',
    ],
    ['a last line of one name', 'Aqua, Glycerin, Betaine,<br>Zinc PCA, Parfum, Citral,<br>Linalool'],
    [
      'a name that is broken over a line',
      'Aqua, Glycerin, Potassium<br>Hydroxide, Betaine, Hexyl<br>Cinnamal, Parfum,<br>Limonene',
    ],
    ['a name whose rest is the last line', 'Aqua, Glycerin, Betaine, Parfum, Hexyl<br>Cinnamal'],
  ])('end with %s', (_, lines) => {
    expect(texts(`<h3>Ingredients</h3><p>${lines}</p><p>Made in Wales, by hand.</p>`)).toEqual([
      lines.replaceAll('<br>', '\n'),
    ]);
  });

  it.each([
    ['a closing sentence', 'Ask us for more.'],
    ['a heading', 'Directions'],
    ['a country', 'Made in Wales'],
  ])('end before %s', (_, line) => {
    expect(texts(`<h3>Ingredients</h3><p>${list}.<br>${line}</p>`)).toEqual([`${list}.`]);
  });
});

describe('what follows a list is not part of it', () => {
  const said = 'Known for a long time and loved by many, it does what the name promises.';
  it.each([
    ['a glossary of its names', names.map((name) => `<dt>${name}</dt><dd>${said}</dd>`).join('')],
    [
      'cards with plain names',
      ['Birch Oil', 'Moss Extract', 'Fen Water', 'Tar Oil']
        .map((name) => `<div><h4>${name}</h4><p>${said}</p></div>`)
        .join(''),
    ],
    ['its names with their functions', names.map((name) => `<div>${name} · Solvent and more</div>`).join('')],
  ])('%s', (_, body) => {
    expect(texts(`<details><summary>Ingredients</summary><p>${list}</p>${body}</details>`)).toEqual([list]);
    expect(texts(`<h3>Ingredients</h3><p>${list}</p>${body}`)).toEqual([list]);
  });

  it('a list with one name per line ends where a glossary repeats it', () => {
    const chips = names.map((name) => `<button>${name}</button>`).join('');
    const glossary = names
      .map((name) => `<p>${name} · Solvent</p><p>It is what it is, more or less.</p>`)
      .join('');
    expect(texts(`<h3>Ingredients</h3><div>${chips}</div><p>Tap a name 👆</p>${glossary}`)).toEqual([lines]);
  });

  it('but functions beside the names of the list itself do not end it', () => {
    const rows = names.map((name) => `<tr><td>${name}</td><td>Solvent</td></tr>`).join('');
    expect(texts(`<h3>Ingredients</h3><table>${rows}</table>`)[0]).toMatch(/^Aqua[\s\S]*Phenoxyethanol/);
  });
});

describe('an "active ingredients" heading beside a list', () => {
  it('is a blurb if the list has the name too', () => {
    expect(texts(`<h3>Ingredients</h3><p>${list}</p><p>Active Ingredients: Glycerin 15 % w/w</p>`)).toEqual([
      list,
    ]);
  });

  it('belongs to the list if it doesn’t', () => {
    const [text, ...more] = texts(
      `<details><summary>Active ingredients</summary><p>Salicylic Acid 2%</p></details><p>Wash daily.</p><details><summary>Inactive ingredients</summary><p>${list}</p></details>`,
    );
    expect(more).toEqual([]);
    expect(text).toMatch(/^Active ingredients\nSalicylic Acid 2%[\s\S]*Inactive ingredients\nAqua/i);
  });
});

describe('the actives of a drug label', () => {
  const inactive = `<h4>Inactive ingredients</h4><p>${list}</p>`;
  const between =
    '<h4>Warnings</h4><p>For external use only.</p><h4>Directions</h4><p>Apply a thin layer.</p>';
  const table = (tag: string, ...rows: [string, string][]) =>
    `<table><tr><${tag}>Active ingredient</${tag}><${tag}>Purpose</${tag}></tr>${rows.map(([active, purpose]) => `<tr><td>${active}</td><td>${purpose}</td></tr>`).join('')}</table>`;

  it.each([
    ['a paragraph', '<h4>Active ingredient</h4><p>Salicylic Acid 2%</p>', ['Salicylic Acid 2%']],
    ['one line', '<p>Active ingredient: Salicylic Acid 2%</p>', ['Salicylic Acid 2%']],
    ['a table with a head', table('th', ['Salicylic Acid 2%', 'Acne treatment']), ['Salicylic Acid 2%']],
    ['a table of cells', table('td', ['Salicylic Acid 2%', 'Acne treatment']), ['Salicylic Acid 2%']],
    [
      'several rows',
      table('th', ['Avobenzone 3%', 'Sunscreen'], ['Homosalate 10%', 'Sunscreen']),
      ['Avobenzone 3%', 'Homosalate 10%'],
    ],
    [
      'several in a line',
      '<h4>Active ingredients</h4><p>Avobenzone 3%, Homosalate 10%</p>',
      ['Avobenzone 3%', 'Homosalate 10%'],
    ],
    [
      'no strength',
      '<h4>Active ingredients</h4><p>Zinc Oxide, Titanium Dioxide</p>',
      ['Zinc Oxide', 'Titanium Dioxide'],
    ],
    [
      'Medicinal ingredients',
      '<h4>Medicinal ingredients</h4><p>Salicylic Acid 2% w/w</p>',
      ['Salicylic Acid 2% w/w'],
    ],
  ])('are read from %s far above the inactive ingredients', (_, actives, expected) => {
    const [found, ...more] = texts(`<h2>Drug Facts</h2>${actives}${between}${inactive}`);
    expect(more).toEqual([]);
    const [label] = readLabel(found ?? '', true).lists;
    expect(label?.actives.map(({ text }) => text)).toEqual(expected);
    expect(label?.entries).toHaveLength(names.length);
  });

  it('are not what a blurb under such a heading says', () => {
    const blurb =
      '<h4>Active ingredients</h4><p>Our salicylic acid comes from wintergreen and sweeps away what clogs.</p>';
    expect(texts(`${blurb}${between}${inactive}`)).toEqual([`Inactive ingredients\n${list}`]);
    expect(
      texts(
        `<h4>Active ingredients</h4><p>Salicylic Acid 2%</p>${between}<h4>Ingredients</h4><p>${list}</p>`,
      ),
    ).toEqual([list]);
  });
});

describe('kitchen words', () => {
  const soap = 'Saponified olive oil, coconut oil, honey, oats, sea salt, coffee';
  it.each([
    ['Honey Soap Bar', soap],
    ['Bourbon Bath Salt', 'Sea salt, dendritic salt, epsom salt, dead sea salt, fragrance'],
    ['Tallow Balm', 'Grass fed tallow, honey, beeswax, olive oil'],
    ['Savon au miel', 'Huile d’olive, miel, avoine, sel, cire d’abeille, glycerin'],
    ['Beard Oil', 'Argania Spinosa Kernel Oil'],
  ])('are ingredients of: %s', (title, text) => {
    expect(
      texts(`<h3>Ingredients</h3><p>${text}</p>`, '<meta property="og:type" content="product">', title),
    ).toEqual([text]);
  });

  it.each([
    ['Oat Biscuits', 'Oats, sugar, butter, honey, salt, raising agent, water'],
    ['Bourbon Sauce', 'Water, sugar, salt, onion, garlic, vinegar, pepper'],
    ['Coffee Beans', 'Coffee, cocoa, milk, sugar, salt'],
  ])('are food in: %s', (title, text) => {
    expect(
      texts(`<h3>Ingredients</h3><p>${text}</p>`, '<meta property="og:type" content="product">', title),
    ).toEqual([]);
  });
});

describe('several lists on a page', () => {
  const panel = (text: string, more = '') =>
    `<div role="tabpanel" ${more}><h3>Ingredients</h3><p>${text}</p></div>`;
  const tabs = (one: string, two: string) =>
    `<div role="tablist"><button role="tab">${one}</button><button role="tab">${two}</button></div>`;
  const namedLists = (body: string) =>
    read(body).lists.map(({ text, product: name, shown }) => ({ text, name, shown }));

  it('have the names of their tabs, the shown one first', () => {
    expect(namedLists(`${tabs('EU', 'US')}${panel(list, 'hidden')}${panel(other)}`)).toEqual([
      { text: other, name: 'US', shown: undefined },
      { text: list, name: 'EU', shown: false },
    ]);
  });

  it('all count as shown if the page hides none, or all', () => {
    const hidden = (text: string) => `<div hidden><h3>Ingredients</h3><p>${text}</p></div>`;
    expect(namedLists(hidden(list) + hidden(other)).map(({ shown }) => shown)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    [
      'the heading',
      `<h3>Ingredients Rose Toner</h3><p>${list}</p><h3>Ingredients Rose Cream</h3><p>${other}</p>`,
      'Rose Toner',
      'Rose Cream',
    ],
    [
      'the heading above',
      `<h2>Step One</h2><h3>Ingredients</h3><p>${list}</p><h2>Step Two</h2><h3>Ingredients</h3><p>${other}</p>`,
      'Step One',
      'Step Two',
    ],
  ])('have the names that %s gives them', (_, body, one, two) => {
    expect(namedLists(body)).toEqual([
      { text: list, name: one, shown: undefined },
      { text: other, name: two, shown: undefined },
    ]);
  });

  it('while a single one has no name', () => {
    expect(namedLists(`<h2>Step One</h2><h3>Ingredients</h3><p>${list}</p>`)).toEqual([
      { text: list, name: undefined, shown: undefined },
    ]);
  });
});

describe('names that are links, in other scripts', () => {
  it.each([
    ['전성분', '정제수 에탄올 글리세린 부틸렌글라이콜 판테놀 향료'],
    ['全成分', '水 グリセリン エタノール フェノキシエタノール クエン酸 香料'],
    ['成分', '水 甘油 丁二醇 乙醇 苯氧乙醇 香精'],
    ['Состав', 'Вода Глицерин Пантенол Токоферол Феноксиэтанол Спирт'],
  ])('are a list with spaces between: %s', (heading, printed) => {
    const links = (text: string) =>
      text
        .split(' ')
        .map((name, index) => `<a href="/i/${index}">${name}</a>`)
        .join(' ');
    expect(texts(`<h3>${heading}</h3><div class="tags">${links(printed)}</div>`)).toEqual([
      printed.replaceAll(' ', '\n'),
    ]);
    expect(
      texts(
        `<h3>${heading}</h3><div class="tags">${links('레티놀 비타민C 콜라겐 펩타이드 세라마이드')}</div>`,
      ),
    ).toEqual([]);
  });
});
