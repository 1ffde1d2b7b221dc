import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { locate } from '@/page/product/locate';
import { platforms, shops } from '@/shops/registry';

/** Every shop has a page with a list and a page without; what must be read stands beside it. */

const pages = import.meta.glob<string>('./*/*.html', { query: '?raw', import: 'default', eager: true });
const answers = import.meta.glob('./*/*.json', { import: 'default', eager: true });

const Answer = z.strictObject({
  url: z.url(),
  kind: z.enum(['product', 'listing', 'other']),
  source: z.optional(z.enum(['shop', 'platform', 'structured-data', 'heading'])),
  title: z.string(),
  brand: z.optional(z.string()),
  category: z.optional(z.string()),
  /** The text must hold it. */
  howTo: z.optional(z.string()),
  /** Must all be among the claims. */
  claims: z.optional(z.array(z.string())),
  lists: z.array(
    z.strictObject({
      starts: z.string(),
      has: z.string(),
      ends: z.string(),
      /** It stands only in the page's data. */
      unprinted: z.optional(z.literal(true)),
    }),
  ),
});

const cases = Object.entries(pages).map(([path, html]) => ({
  path,
  html,
  answer: answers[path.replace('.html', '.json')],
}));

describe.each(cases)('$path', ({ path, html, answer }) => {
  const expected = Answer.parse(answer);
  const shop = path.split('/')[1];
  const parse = () => Document.parseHTMLUnsafe(html);

  test('reads what stands there, by the shop file', () => {
    const located = locate(parse(), expected.url, shops, { platforms });
    expect(located.shop).toBe(shop);
    expect(located.kind).toBe(expected.kind);
    expect(located.title.text).toBe(expected.title);
    if (expected.brand !== undefined) expect(located.brand.text).toBe(expected.brand);
    if (expected.category !== undefined) expect(located.category.text).toBe(expected.category);
    if (expected.howTo !== undefined) expect(located.howTo.text).toContain(expected.howTo);
    expect(located.claims.map((claim) => claim.text)).toEqual(expect.arrayContaining(expected.claims ?? []));
    expect(located.lists.map((list) => list.source)).toEqual(expected.lists.map(() => expected.source));
    located.lists.forEach(({ text, map }, index) => {
      const list = expected.lists[index];
      expect(text.startsWith(list?.starts ?? 'no list')).toBe(true);
      expect(text).toContain(list?.has);
      expect(text.endsWith(list?.ends ?? 'no list')).toBe(true);
      const at = text.indexOf(list?.has ?? 'no list');
      const printed = map?.ranges(at, at + (list?.has.length ?? 0)).map(String);
      expect(printed).toEqual(list?.unprinted ? undefined : [list?.has]);
    });
  });

  test('the generic reader finds the same list, and none where there is none', () => {
    const lists = locate(parse(), 'https://shop.example/p', [], {}).lists;
    expect(lists.length).toBe(expected.lists.length);
    lists.forEach((list, index) => {
      expect(list.text).toContain(expected.lists[index]?.has);
    });
  });
});

test('every shop has both pages', () => {
  const paths = Object.keys(pages);
  for (const { name } of shops) {
    expect(paths).toContain(`./${name}/with-list.html`);
    expect(paths).toContain(`./${name}/without-list.html`);
  }
  expect(paths.length).toBe(shops.length * 2);
});
