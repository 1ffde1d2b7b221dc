import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { readingOf } from '@/page/product/reading';
import { pageReadingOf } from '@/page/session/page-reading';
import { isPageReading } from '@/report/page-reading-schema';
import { judge } from '@/verdict/judge';

/**
 * Lists that are longer than we read, and pages with more lists. What the article warns about may come after the part
 * that was read, so none of them is called "clear". The same list with an end before that is clear.
 */

const aLine = (id: number) =>
  `Rosa Alba ${id} Extract, Malva Sylvestris ${id} Extract, Sodium Citrate ${id}, Olea Europaea ${id} Oil, Citral ${id}`;
const first = 'Aqua, Glycerin, Betaine, Phenoxyethanol';
const warned = 'Alcohol Denat., Salicylic Acid, Parfum';
/** A list of so many lines; each has some hundred characters. */
const lines = (count: number) => [first, ...Array.from({ length: count }, (_, id) => aLine(id))];
const short = lines(20);
const long = lines(700);

interface Case {
  name: string;
  /** The page's body with these lines as a list, or as lists. */
  page(lines: readonly string[]): string;
}

const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Moss Toner', ...fields })}</script>`;
const padded = (lines: readonly string[]) => lines.map((line) => `<p class="${'a'.repeat(150)}">${line}</p>`);

const cases: readonly Case[] = [
  { name: 'a paragraph of lines', page: (lines) => `<h3>Ingredients</h3><p>${lines.join(',<br>')}</p>` },
  { name: 'a paragraph of one line', page: (lines) => `<h3>Ingredients</h3><p>${lines.join(', ')}</p>` },
  {
    name: 'a paragraph that begins with its heading',
    page: (lines) => `<p>Ingredients: ${lines.join(', ')}</p>`,
  },
  {
    name: 'paragraphs',
    page: (lines) => `<h3>Ingredients</h3>${lines.map((line) => `<p>${line}</p>`).join('')}`,
  },
  {
    name: 'one name a line',
    page: (lines) => `<h3>Ingredients</h3><ul>${lines.join(', ').replaceAll(/(.*?), /g, '<li>$1</li>')}</ul>`,
  },
  {
    name: 'structured data',
    page: (lines) => data({ ingredients: lines.join(', ') }),
  },
  {
    name: 'structured data with markup',
    page: (lines) => data({ ingredients: padded(lines).join('') }),
  },
  {
    name: 'structured data, an array',
    page: (lines) => data({ ingredients: lines.flatMap((line) => line.split(', ')) }),
  },
  {
    name: 'a description in the data',
    page: (lines) => data({ description: `<h3>Ingredients</h3>${padded(lines).join('')}` }),
  },
  {
    name: 'an attribute',
    page: (lines) => `<div data-ingredients="${padded(lines).join('').replaceAll('"', '')}"></div>`,
  },
  {
    name: 'a script',
    page: (lines) => `<script>window.a = ${JSON.stringify({ ingredients: padded(lines).join('') })}</script>`,
  },
  {
    name: 'a script with an array',
    page: (lines) =>
      `<script>window.a = ${JSON.stringify({ ingredients: lines.flatMap((line) => line.split(', ')) })}</script>`,
  },
  {
    name: 'a template',
    page: (lines) => `<template><h3>Ingredients</h3><p>${lines.join('<br>')}</p></template>`,
  },
  { name: 'no heading', page: (lines) => `<p>${lines.join(',<br>')}</p>` },
];

const read = (body: string) =>
  locate(
    Document.parseHTMLUnsafe(
      `<head><meta property="og:type" content="product"></head><body><h1>Moss Toner</h1>${body}</body>`,
    ),
    'https://shop.example/p/moss-toner',
    [],
  );

/** As it is sent to the background. */
function verdictOf(body: string) {
  const reading = pageReadingOf(readingOf(read(body)));
  expect(isPageReading(reading)).toBe(true);
  if (!('product' in reading)) throw new Error('This page shows no product.');
  return judge(reading.product);
}

describe.each(cases)('a list that is too long: $name', ({ page }) => {
  it('is never clear if what the article warns about is at its end', () => {
    expect(['clear', 'off-topic']).not.toContain(verdictOf(page([...long, warned])).verdict);
  });

  it('is clear if it is short', () => {
    expect(verdictOf(page(short)).verdict).toBe('clear');
  });

  it('is read to the end if it is short', () => {
    expect(['skip', 'works', 'care']).toContain(verdictOf(page([`Aqua, ${warned}`, ...short])).verdict);
    expect(['skip', 'works', 'care']).toContain(
      verdictOf(page([...short, `Salicylic Acid 2%, Glycolic Acid 8%, Retinol`])).verdict,
    );
  });
});

describe('what was read of a list that is too long', () => {
  it('counts as found', () => {
    const report = verdictOf(`<h3>Ingredients</h3><p>${[`Aqua, ${warned}`, ...long].join(',<br>')}</p>`);
    expect(report.findings.map(({ topic }) => topic)).toContain('alcohol-toner');
    expect(report.cut).toBe(true);
  });

  it('counts as found if it is all on one line, up to the end of a name', () => {
    const report = verdictOf(`<h3>Ingredients</h3><p>${[`Aqua, ${warned}`, ...long].join(', ')}</p>`);
    expect(report.findings.map(({ topic }) => topic)).toContain('alcohol-toner');
    expect(report.cut).toBe(true);
    expect(report.lists[0]?.names.slice(-1)[0]).toMatch(/(?: Extract| Oil|Sodium Citrate \d+|Citral \d+)$/);
  });
});

describe('a list that ends where reading ends', () => {
  const list = long.join('\n').slice(0, 23_900).split('\n').slice(0, -1);

  it.each([
    ['at the end of the page', ''],
    ['before another section', '<h3>How to use</h3><p>Sweep over the face.</p>'],
  ])('is whole: %s', (_, behind) => {
    const report = verdictOf(`<h3>Ingredients</h3><p>${list.join('<br>')}</p>${behind}`);
    expect(report.verdict).toBe('clear');
    expect(report.cut).toBeUndefined();
  });

  it('is complete if the page continues with a lot of other text', () => {
    const prose =
      '<p>I bought this last year and would buy it again, as it leaves my face so soft.</p>'.repeat(600);
    const report = verdictOf(`<b>Ingredients</b><p>${short.join('<br>')}</p>${prose}`);
    expect(report.verdict).toBe('clear');
    expect(report.cut).toBeUndefined();
  });
});

describe('more lists than are read', () => {
  const kit = (count: number) =>
    Array.from(
      { length: count },
      (_, id) => `<h2>Moss Cream ${id}</h2><h3>Ingredients</h3><p>${first}, ${aLine(id)}</p>`,
    ).join('');
  const toner = `<h2>Fen Toner</h2><h3>Ingredients</h3><p>Aqua, ${warned}, Glycerin, Betaine, Citral</p>`;

  it('are not clear', () => {
    expect(verdictOf(`${kit(30)}${toner}`).verdict).toBe('unread');
  });

  it('are clear if all were read', () => {
    expect(verdictOf(kit(5)).verdict).toBe('clear');
    expect(verdictOf(`${kit(5)}${toner}`).verdict).not.toBe('clear');
  });
});

it('a product says so itself', () => {
  const located = read(`<h3>Ingredients</h3><p>${long.join('<br>')}</p>`);
  expect(toProduct(located).lists.map(({ cut }) => cut)).toEqual([true]);
});
