import { describe, expect, test } from 'vitest';
import { locate } from '@/page/product/locate';
import { platforms } from '@/shops/registry';
import { draft } from '../../scripts/new-shop/draft';
import { isLastingClass, isLastingId, lastingSelector } from '../../scripts/new-shop/lasting-selector';
import { invented } from '../../scripts/new-shop/skeleton';
import { survey } from '../../scripts/new-shop/survey';

// Some shops of each kind, named here so that new shops don't change this test.
const pages = import.meta.glob<string>(
  '../pages/{amazon,chemist-warehouse,dermstore,glossier,incidecoder,innisfree,la-roche-posay,mecca,nykaa,oliveyoung,sephora,stylevana,target,the-ordinary,ulta,walmart}/with-list.html',
  { query: '?raw', import: 'default', eager: true },
);
const answers = import.meta.glob<{ url: string }>('../pages/*/with-list.json', {
  import: 'default',
  eager: true,
});
const today = new Date('2026-11-20');
const parse = (html: string) => Document.parseHTMLUnsafe(html);

describe.each(Object.entries(pages))('%s, without its shop file', (path, html) => {
  const url = answers[path.replace('.html', '.json')]?.url ?? '';
  const found = survey(html, url);
  const { shop, pages: drafted, isBlank } = draft(found, { name: 'pine', label: 'Pine' }, today);

  test('is read with the drafted file', () => {
    expect(isBlank).toBe(false);
    const { lists, shop: by } = locate(parse(html), url, [shop], { platforms });
    expect(by).toBe('pine');
    expect(lists).toHaveLength(found.lists.length);
    // A box may hold the heading beside the list, but no more.
    lists.forEach(({ text }, index) => {
      const wanted = found.lists[index]?.text.split('\n').at(-1) ?? 'no list';
      expect(text).toContain(wanted);
      expect(text.length).toBeLessThan((found.lists[index]?.text.length ?? 0) + 40);
    });
  });

  test('is reduced to a skeleton with invented words, which the drafted file reads', () => {
    const [first = ''] = found.lists.map(({ text }) => text.slice(-40));
    expect(drafted['with-list.html']).not.toContain(first);
    const read = (page: string) => locate(parse(page), url, [shop], { platforms });
    const withList = read(drafted['with-list.html']);
    expect(withList.title.text).toBe(invented.title);
    expect(withList.lists.map(({ text }) => text.endsWith(invented.list))).toEqual([true]);
    expect(read(drafted['without-list.html']).lists).toEqual([]);
  });
});

describe('a page without a list', () => {
  const found = survey(
    '<body><h1>Moss Brush</h1><p>A brush.</p></body>',
    'https://pine.example/p/moss-brush',
  );

  test('gets a draft that says so', () => {
    const { shop, isBlank, pages: drafted } = draft(found, { name: 'pine', label: 'Pine' }, today);
    expect(isBlank).toBe(true);
    expect(shop.lists).toHaveLength(1);
    expect(drafted['with-list.html']).toContain(invented.list);
  });
});

test('a heading on the same line as the list stays there', () => {
  const html =
    '<body><h1>Moss</h1><p>INGREDIENTS: AQUA, GLYCERIN, SQUALANE, PARFUM, LINALOOL, MENTHOL</p></body>';
  const found = survey(html, 'https://pine.example/p/moss');
  const { shop, pages: drafted } = draft(found, { name: 'pine', label: 'Pine' }, today);
  const read = locate(parse(drafted['with-list.html']), found.url, [shop]);
  expect(read.lists.map(({ text }) => text)).toEqual([invented.list]);
});

test('the address that a page declares is used if none is given', () => {
  const head = '<head><link rel="canonical" href="https://pine.example/p/moss"></head>';
  expect(survey(`<html>${head}<body><h1>Moss</h1></body></html>`, '').url).toBe(
    'https://pine.example/p/moss',
  );
  expect(survey(`<html>${head.replace('https://pine.example', '')}</html>`, '').url).toBe('');
  expect(survey('<body><h1>Moss</h1></body>', '').url).toBe('');
  expect(survey('<body></body>', 'https://www.sephora.com/product/x').knownAs).toBe('sephora');
});

describe('names in the markup', () => {
  test.each(['ingredients', 'product-details', 'tab_inci'])('the name %s is likely to last', (name) => {
    expect(isLastingId(name)).toBe(true);
  });
  test.each(['radix-:r1:', 'tab-4711', 'css-abc', 'x'.repeat(61)])(
    'the name %s is not likely to last',
    (name) => {
      expect(isLastingId(name)).toBe(false);
    },
  );
  test.each(['ingredients-flyout-content', 'product-tab__inner', 'accordion__content'])(
    '.%s lasts',
    (name) => {
      expect(isLastingClass(name)).toBe(true);
    },
  );
  test.each(['css-1ue8dmw', 'diyyNr', 'mt-4', 'productDetail__x9Zk', 'flex'])(
    'the class %s is not likely to last',
    (name) => {
      expect(isLastingClass(name)).toBe(false);
    },
  );

  test('a name that several elements share is not used as a selector', () => {
    const document = parse('<div class="product-tab"></div><div class="product-tab" data-test="inci"></div>');
    const [one, two] = document.querySelectorAll('div');
    expect(one && lastingSelector(one)).toBeNull();
    expect(two && lastingSelector(two)).toBe('[data-test="inci"]');
  });
});
