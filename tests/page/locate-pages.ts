/** Made-up pages, each modelled on a way in which shops print their list, or something that is not a list. */

interface ListPage {
  name: string;
  body: string;
  head?: string;
  /** The list must contain its first and last words, and must not contain these. */
  starts: string;
  ends: string;
  not?: string;
}

interface OtherPage {
  name: string;
  body: string;
  head?: string;
}

const short = 'Aqua, Glycerin, Niacinamide, Zinc PCA, Xanthan Gum, Phenoxyethanol';
const found = { starts: 'Aqua, Glycerin', ends: 'Phenoxyethanol' };
const product = '<script type="application/ld+json">{"@type":"Product","name":"Moss Serum"}</script>';
const title = '<h1>Moss Serum</h1>';

export const lists: ListPage[] = [
  { name: 'heading and paragraph', body: `${title}<h3>Ingredients</h3><p>${short}</p>`, ...found },
  { name: 'German heading', body: `${title}<h4>Inhaltsstoffe:</h4><div>${short}</div>`, ...found },
  { name: 'French inline heading', body: `${title}<p><b>Ingrédients :</b> ${short}.</p>`, ...found },
  { name: 'Polish heading', body: `${title}<h3>Skład</h3><div><p>${short}</p></div>`, ...found },
  {
    name: 'bold heading and line break',
    body: `${title}<div><strong>Full Ingredients List</strong><br>${short}<br><br><strong>Directions</strong><br>Use daily.</div>`,
    ...found,
    not: 'Use daily',
  },
  {
    name: 'each name a link in a box of its own, parted by commas too',
    body: `${title}<h2>Ingredients overview</h2><div role="list">${short
      .split(', ')
      .map((name) => `<span role="listitem"><a href="/i/${name}">${name}</a>, </span>`)
      .join('')}</div>`,
    starts: 'Aqua,\nGlycerin',
    ends: 'Phenoxyethanol',
  },
  {
    name: 'heading in the middle of a paragraph',
    body: `${title}<p>A serum made of moss for every kind of skin, day and night. Ingredients: ${short}.</p>`,
    ...found,
    not: 'day and night',
  },
  {
    name: 'accordion without wiring',
    body: `${title}<div class="accordion"><button>Description</button><div><p>Calms the skin.</p></div>
           <button>Ingredients</button><div><p>${short}</p></div><button>Delivery</button><div>Two days, by post.</div></div>`,
    ...found,
    not: 'Two days',
  },
  {
    name: 'tab panel by aria-controls, blurbs before the list and a trailer behind it',
    body: `${title}<div role="tablist"><button role="tab" aria-controls="p1">Details</button><button role="tab" aria-controls="p2">Ingredients</button></div>
           <div id="p1">Calms the skin.</div><div id="p2" hidden>-Niacinamide: calms the look of skin.<br>-Moss: cools.<br><br>${short}.<br><br>
           <b>Clean promise</b><br>Formulated without parabens.</div>`,
    starts: '-Niacinamide: calms',
    ends: 'Formulated without parabens',
    not: 'Details',
  },
  {
    name: 'tab by address fragment',
    body: `${title}<ul class="tabs"><li><a href="#d">Description</a></li><li><a href="#i">Ingredients</a></li><li><a href="#r">Reviews</a></li></ul>
           <div id="d">Calms.</div><div id="i">${short}</div><div id="r">Lovely.</div>`,
    ...found,
    not: 'Lovely',
  },
  {
    name: 'collapse by data-bs-target',
    body: `${title}<h2><button data-bs-target="#c2">Ingredients</button></h2><div>something else in between</div><div id="c2"><p>${short}</p></div>`,
    ...found,
  },
  {
    name: 'details and summary',
    body: `${title}<details><summary>Ingredients</summary><p>${short}</p></details><p>Free delivery.</p>`,
    ...found,
    not: 'Free delivery',
  },
  {
    name: 'definition list',
    body: `${title}<dl><dt>Size</dt><dd>50 ml</dd><dt>INCI</dt><dd>${short}</dd><dt>Origin</dt><dd>Norway</dd></dl>`,
    ...found,
    not: 'Norway',
  },
  {
    name: 'table row',
    body: `${title}<table><tr><th>Volume</th><td>50 ml</td></tr><tr><th>Zusammensetzung</th><td>${short}</td></tr><tr><th>EAN</th><td>12345</td></tr></table>`,
    ...found,
    not: '12345',
  },
  {
    name: 'Korean table',
    body: `<h1>이끼 세럼</h1><table><tr><th>화장품법에 따라 기재해야 하는 모든 성분</th><td>정제수, 글리세린, 나이아신아마이드, 판테놀, 향료</td></tr></table>`,
    starts: '정제수, 글리세린',
    ends: '향료',
  },
  {
    name: 'Korean names with spaces only',
    body: `<h1>이끼 토너</h1><h3>전성분</h3><p>정제수 부틸렌글라이콜 글리세린 나이아신아마이드 1,2-헥산다이올 판테놀 알란토인 잔탄검 다이소듐이디티에이 향료</p>`,
    starts: '정제수 부틸렌글라이콜',
    ends: '향료',
  },
  {
    name: 'Japanese bracketed heading on the same line',
    body: `<h1>こけ化粧水</h1><p>【全成分】水、グリセリン、エタノール、ヒアルロン酸Na、フェノキシエタノール、香料</p>`,
    starts: '水、グリセリン',
    ends: '香料',
  },
  {
    name: 'Russian heading',
    body: `${title}<h2>Состав</h2><div>${short}</div><h2>Отзывы</h2><p>Очень хорошо.</p>`,
    ...found,
    not: 'Очень',
  },
  {
    name: 'one name a line',
    body: `${title}<h3>Ingredients</h3><ul>${short
      .split(', ')
      .map((name) => `<li>${name}</li>`)
      .join('')}</ul>`,
    head: product,
    starts: 'Aqua\nGlycerin',
    ends: 'Phenoxyethanol',
  },
  {
    name: 'names that link to a glossary',
    body: `${title}<h3>Ingredients</h3><p>${short
      .split(', ')
      .map((name) => `<a href="/glossary/${name}">${name}</a>`)
      .join(', ')}</p>`,
    ...found,
  },
  {
    name: 'bullets',
    body: `${title}<h3>INGREDIENTS</h3><p>${short.toUpperCase().replaceAll(', ', ' • ')}</p>`,
    starts: 'AQUA • GLYCERIN',
    ends: 'PHENOXYETHANOL',
  },
  {
    name: 'dashes',
    body: `${title}<h3>Ingredients</h3><p>AQUA / WATER - GLYCERIN - ALCOHOL DENAT. - SODIUM HYDROXIDE - PARFUM / FRAGRANCE</p>`,
    starts: 'AQUA / WATER',
    ends: 'FRAGRANCE',
  },
  {
    name: 'a block without heading on a product page',
    body: `${title}<p>Calms the skin, cools it, and smells of wood.</p><p>Aqua, Glycerin, Propanediol, Niacinamide, Zinc PCA, Betaine, Xanthan Gum, Citric Acid, Phenoxyethanol</p>`,
    head: product,
    ...found,
    starts: 'Aqua, Glycerin, Propanediol',
  },
  {
    name: 'dialog',
    body: `${title}<a href="#">Ingredients</a><p>Order today.</p><div role="dialog"><div class="title">Ingredients</div><button>Close</button><p>${short}</p><button>Close</button></div>`,
    ...found,
    not: 'Close',
  },
  {
    name: 'open shadow root',
    body: `${title}<moss-panel><template shadowrootmode="open"><h3>Ingredients</h3><slot></slot></template><p>${short}</p></moss-panel>`,
    ...found,
  },
  {
    name: 'drug label: actives before the rest',
    body: `${title}<h2>Drug Facts</h2><p><b>Active ingredient</b></p><p>Salicylic Acid 2%</p><p>Purpose: acne treatment</p><p><b>Inactive ingredients</b></p><p>${short}</p>`,
    starts: 'Salicylic Acid 2%',
    ends: 'Phenoxyethanol',
  },
  {
    name: 'full list under a teaser',
    body: `${title}<h2>Key ingredients</h2><p>Niacinamide, moss and zinc.</p><h2>Full ingredients</h2><p>${short}</p>`,
    ...found,
    not: 'moss and zinc',
  },
  {
    name: 'a teaser right behind the list',
    body: `${title}<div class="title">Ingredients</div><p>${short}</p><div><span>Key ingredients</span><div>Ceramides, Squalane, Peptides</div></div>`,
    ...found,
    not: 'Ceramides',
  },
  {
    name: 'very short list',
    body: `${title}<div class="title">Ingredients</div><p>Squalane, Tocopherol.</p>`,
    starts: 'Squalane',
    ends: 'Tocopherol',
  },
  {
    name: 'structured data only',
    body: title,
    head: `<script type="application/ld+json">{"@graph":[{"@type":"Product","name":"Moss Serum","additionalProperty":[{"name":"Ingredients","value":"${short}"}]}]}</script>`,
    ...found,
  },
  {
    name: 'data script only',
    body: title,
    head: `${product}<script type="application/json">{"props":{"product":{"name":"Moss Serum","inci":"<p>${short}</p>"}}}</script>`,
    ...found,
  },
  {
    name: 'data of several products: the one of this name',
    body: title,
    head: `${product}<script type="application/json">{"items":[{"name":"Tar Soap","ingredients":"Aqua, Sodium Palmate, Parfum, Glycerin, Talc, Sodium Chloride"},{"name":"Moss Serum","ingredients":"${short}"}]}</script>`,
    ...found,
    not: 'Palmate',
  },
  {
    name: 'a full label on a page that says nothing of itself',
    body: `${title}<p>Aqua, Glycerin, Propanediol, Niacinamide, Zinc PCA, Betaine, Xanthan Gum, Citric Acid, Sodium Benzoate, Panthenol, Parfum, Limonene, Phenoxyethanol</p>`,
    starts: 'Aqua, Glycerin, Propanediol',
    ends: 'Phenoxyethanol',
  },
  {
    name: 'a menu names ingredients too',
    body: `<nav><h3>Ingredients</h3><ul><li><a href="/r">Retinol</a></li><li><a href="/n">Niacinamide</a></li><li><a href="/g">Glycerin</a></li><li><a href="/s">Salicylic Acid</a></li></ul></nav>
           ${title}<h3>Ingredients</h3><p>${short}</p>`,
    ...found,
    not: 'Retinol',
  },
];

export const noLists: OtherPage[] = [
  {
    name: 'menu of ingredients',
    body: `<ul class="mega-menu"><li>Ingredients<ul><li><a href="/r">Retinol</a></li><li><a href="/n">Niacinamide</a></li><li><a href="/h">Hyaluronic Acid</a></li><li><a href="/s">Salicylic Acid</a></li><li><a href="/g">Glycolic Acid</a></li></ul></li></ul>${title}`,
    head: product,
  },
  {
    name: 'menu without a telling class',
    body: `<div><div>Ingredients</div><a href="/r">Retinol</a><br><a href="/n">Niacinamide</a><br><a href="/h">Hyaluronic Acid</a><br><a href="/s">Salicylic Acid</a><br><a href="/g">Glycolic Acid</a><br><a href="/p">Peptides</a></div>${title}`,
    head: product,
  },
  {
    name: 'key ingredients only',
    body: `${title}<h3>Key ingredients</h3><ul><li>Niacinamide</li><li>Glycerin</li><li>Salicylic Acid</li><li>Zinc PCA</li></ul><p>Powered by: Retinol, Squalane, Glycerin</p>`,
    head: product,
  },
  {
    name: 'prose under the heading',
    body: `${title}<h3>Ingredients</h3><p>With niacinamide, glycerin and zinc, this serum helps your skin to look calm. See the package for the list.</p>`,
    head: product,
  },
  {
    name: 'free-from box',
    body: `${title}<h3>Free from</h3><p>Parabens, Sulfates, Phthalates, Mineral Oil, Formaldehyde, Retinyl Palmitate, Oxybenzone, Triclosan, Alcohol Denat.</p><p>Formulated without: Parabens, Sodium Lauryl Sulfate, Mineral Oil, Dimethicone, Parfum, Water, Glycerin, Talc, BHT</p>`,
    head: product,
  },
  {
    name: 'a review quotes a list',
    body: `${title}<section id="reviews"><p>I checked. Ingredients: ${short}, Alcohol Denat., Limonene, Linalool</p></section>`,
    head: product,
  },
  {
    name: 'a recommended product prints its list',
    body: `${title}<section class="product-recommendations"><h3>Fjord Tonic</h3><h4>Ingredients</h4><p>${short}, Alcohol Denat., Limonene, Linalool</p></section>`,
    head: product,
  },
  {
    name: 'food',
    body: `<h1>Nut Spread</h1><h3>Ingredients</h3><p>Sugar, Palm Oil, Hazelnuts, Skimmed Milk Powder, Cocoa, Lecithin, Citric Acid, Water</p>`,
    head: product,
  },
  {
    name: 'food supplement',
    body: '<h1>Zinc Capsules</h1><h3>Ingredients</h3><p>Zinc Citrate, Cellulose, Capsule (Hypromellose), Magnesium Stearate, Silica, Rice Flour, Stearic Acid</p>',
    head: product,
  },
  {
    name: 'data of several products, none of this name',
    body: title,
    head: `${product}<script type="application/json">{"items":[{"name":"Tar Soap","ingredients":"Aqua, Sodium Palmate, Parfum, Glycerin, Talc, Sodium Chloride"},{"name":"Pine Balm","ingredients":"${short}"}]}</script>`,
  },
  {
    name: 'cloth',
    body: '<h1>Long Dress</h1><h3>Composition</h3><p>Polyester 95%, Elastane 5%, Cotton, Viscose, Wool</p>',
    head: product,
  },
  {
    name: 'colours',
    body: '<h1>Lipstick</h1><h3>Details</h3><p>Red, Rose, Black, Nude, Coral, Brick, Plum, Wine, Berry, Sand, Mocha</p>',
    head: product,
  },
  {
    name: 'glossary',
    body: `<h1>Ingredients</h1><ul>${[
      'Alcohol',
      'Aqua',
      'Betaine',
      'Citric Acid',
      'Glycerin',
      'Glycolic Acid',
      'Niacinamide',
      'Panthenol',
      'Retinol',
      'Squalane',
    ]
      .map((name) => `<li><a href="/i/${name}">${name}</a></li>`)
      .join('')}</ul>`,
  },
  {
    name: 'search filter',
    body: `<h1>Skin care</h1><div><h3>Ingredients</h3><ul><li>Glycerin (32)</li><li>Salicylic Acid (17)</li><li>Zinc Oxide (8)</li><li>Niacinamide (5)</li><li>Retinol (4)</li><li>Squalane (4)</li></ul></div>`,
  },
  {
    name: 'article',
    body: '<h1>What toners do</h1><p>Ingredients such as glycerin, lactic acid, and alcohol denat. are found in many toners, and dermatologists have views on each.</p>',
  },
  {
    name: 'technical data',
    body: '<h1>Lamp</h1><h3>Specifications</h3><p>LED, 230 V, 50 Hz, IP44, aluminium, glass, titanium dioxide coating, E27, dimmable, 5 W</p>',
    head: product,
  },
  {
    name: 'teaser cards under the plain heading',
    body: `${title}<h2>Ingredients</h2><div><h3>Niacinamide</h3><p>Calms the look of skin.</p></div><div><h3>Zinc PCA</h3><p>Mattifies the skin.</p></div><div><h3>Squalane</h3><p>Softens the skin.</p></div>`,
    head: product,
  },
];
