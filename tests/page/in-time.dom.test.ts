import { describe, expect, it } from 'vitest';
import type { Allowance } from '@/page/product/in-time';
import { locate, locatingInTime } from '@/page/product/locate';
import { readingOf } from '@/page/product/reading';
import { pageReadingOf } from '@/page/session/page-reading';
import { finish } from '@/page/text/steps';
import { isPageReading } from '@/report/page-reading-schema';
import { shops } from '@/shops/registry';
import { judge } from '@/verdict/judge';

/** A reading that is ended at any step reports nothing that the whole reading wouldn't, and calls nothing clear. */

const plain = 'Aqua, Glycerin, Betaine, Zinc PCA, Phenoxyethanol, Citral';
const warned = 'Aqua, Alcohol Denat., Glycerin, Betaine, Phenoxyethanol, Citral';
const product = (head: string, body: string) =>
  `<head><meta property="og:type" content="product">${head}</head><body><h1>Moss Toner</h1>${body}</body>`;
const headed = (list: string) =>
  product(
    '',
    `<h3>Description</h3><p>Calm.</p><h3>Ingredients</h3><p>${list}</p><h3>How to use</h3><p>Rinse.</p>`,
  );
const many = (list: string) =>
  headed(list).replace('</body>', `${'<p><b>Fen</b> is calm.</p>'.repeat(4_000)}</body>`);
const described = (list: string) =>
  product(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Moss Toner', ingredients: list })}</script>`,
    '',
  );

const pages = [
  ['a small page', headed, 'https://shop.example/p/moss-toner'],
  ['a large page', many, 'https://shop.example/p/moss-toner'],
  ['a page with its list in its data', described, 'https://shop.example/p/moss-toner'],
  ['a page of a known shop', headed, 'https://www.sephora.com/product/moss-toner-P123456'],
] as const;

/** A time limit that is reached after a number of steps. */
const upAfter = (steps: number): Allowance => {
  let asked = 0;
  return {
    now: () => (asked++ > 2 * steps ? asked * 10_000 : 0),
    piece: () => 1_000,
  };
};

const verdictOf = (html: string, url: string, steps: number) => {
  const reading = pageReadingOf(
    readingOf(finish(locatingInTime(Document.parseHTMLUnsafe(html), url, shops, {}, upAfter(steps)))),
  );
  expect(isPageReading(reading)).toBe(true);
  if (!('product' in reading)) throw new Error('This page shows no product.');
  return judge(reading.product);
};

const most = 60;

describe.each(pages)('%s whose reading ends early', (_, make, url) => {
  it('is never clear', () => {
    expect(verdictOf(make(plain), url, 10_000).verdict).toBe('clear');
    for (let steps = 0; steps < most; steps++) {
      const report = verdictOf(make(plain), url, steps);
      expect(report.verdict, `after ${steps} steps`).toBe(report.cut ? 'unread' : 'clear');
    }
    expect(verdictOf(make(plain), url, 0).cut).toBe(true);
  });

  it('counts what was found', () => {
    expect(verdictOf(make(warned), url, 10_000).verdict).toBe('skip');
    const verdicts = Array.from({ length: most }, (_, steps) => verdictOf(make(warned), url, steps));
    expect(verdicts.every(({ verdict }) => verdict === 'unread' || verdict === 'skip')).toBe(true);
    expect(verdicts.some(({ verdict, cut }) => verdict === 'skip' && cut === true)).toBe(true);
  });
});

it('a reading within the limit is the whole reading', () => {
  const url = 'https://shop.example/p/moss-toner';
  const page = Document.parseHTMLUnsafe(many(plain));
  const inTime = finish(locatingInTime(page, url, shops));
  const whole = locate(page, url, shops);
  expect(inTime.lists.map(({ text }) => text)).toEqual(whole.lists.map(({ text }) => text));
  expect({ ...inTime, lists: [] }).toMatchObject({ kind: whole.kind, title: { text: 'Moss Toner' } });
  expect(inTime.cut).toBeUndefined();
});
