import type { SavedPage } from '../browser/saved-page';

/** As large as the largest pages of shops. */
export const madeElements = 43_000;

const list =
  'Aqua (Water), Alcohol Denat., Glycerin, Niacinamide, Glycolic Acid, Butylene Glycol, Dimethicone, ' +
  'Cetearyl Alcohol, Retinol, Panthenol, Carbomer, Sodium Hydroxide, Tocopherol, Phenoxyethanol, ' +
  'Ethylhexylglycerin, Disodium EDTA, Parfum (Fragrance), Limonene, Linalool';

const data = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Quiet Morning Face Serum',
  brand: { '@type': 'Brand', name: 'Made Up' },
});

/** Sentences of different words, so that no two pages of the browser's caches are the same. */
const say = (number: number) =>
  `Bought in week ${number % 52}, used on ${number % 7} evenings, and would buy again after ${number} days.`;

/** One review: twelve elements. */
const review = (number: number) =>
  `<li class="entry"><article><header><h4>Opinion ${number}</h4><span>by</span> <a href="#u${number}">Guest ${number}</a></header><p>${say(number)} <b>Light</b> and <i>quick</i>.</p><footer><button>Useful</button><time>${number % 28}.3.</time></footer></article></li>`;

const link = (number: number) => `<li><a href="/shelf/${number}">Shelf ${number}</a></li>`;

/** A product page with a list in the midst of a menu, `elements` elements and many opinions. */
export function madePage(elements = madeElements): string {
  const menu = Array.from({ length: 500 }, (_, number) => link(number)).join('');
  const count = Math.round((elements - 1_030) / 12);
  const opinions = Array.from({ length: count }, (_, number) => review(number)).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quiet Morning Face Serum</title>
<script type="application/ld+json">${data}</script>
<style>.dense li { margin: 1px } .entry > article { padding: 2px } body.dense .entry p { color: #333 }</style></head>
<body><nav><ul>${menu}</ul></nav><main><h1>Quiet Morning Face Serum</h1><p>A serum for the evening.</p>
<h2>Ingredients</h2><p id="list">${list}.</p><h2>How to use</h2><p>Two drops in the evening.</p></main>
<section><h2>Opinions</h2><ul>${opinions}</ul></section></body></html>`;
}

/** The same page under an address; a known shop's where the extension is to read it by itself. */
export const madePageAt = (url: string): SavedPage => ({
  url,
  contentType: 'text/html; charset=utf-8',
  html: Buffer.from(madePage()),
});
