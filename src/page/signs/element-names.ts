import { late } from '@/text/late';

/** How shops name the parts of their pages: fragments of classes and ids, and other attributes. */

interface Signs {
  kind: string;
  /** Parts of a class, as sources of expressions. */
  named: readonly string[];
  ids: readonly string[];
  /** One selector each, starting with the bare attribute, which most pages answer at once. */
  others: readonly string[];
}

const signs = [
  {
    /** Where a description may be if no heading announces it. */
    kind: 'description',
    named: [
      '(?:product|prod|pdp)(?:[-_]{1,2}(?:content|details?|full|info|long|main|page|short|single|tab|text|view))?[-_]{0,2}(?:desc|excerpt|intro)',
      '(?:short|long|full)[-_]?desc',
    ],
    ids: ['product[-_]?desc'],
    others: ['[itemprop="description"]', '[data-testid][data-testid*="description" i]', '#description'],
  },
  {
    kind: 'breadcrumb',
    named: ['crumb', 'fil-?d?-?ariane', 'topic-?path', 'pankuzu', 'headcategory'],
    ids: ['crumb', 'topic-?path', 'pankuzu'],
    others: [
      '[itemtype][itemtype*="schema.org/BreadcrumbList" i]',
      '[aria-label][aria-label*="breadcrumb" i]',
      '[data-testid][data-testid*="breadcrumb" i]',
      '[data-at][data-at*="breadcrumb" i]',
    ],
  },
  {
    /** A buy button: only a product page has just one. */
    kind: 'buy',
    named: [
      'add[-_]?to[-_]?(?:cart|bag|basket)',
      'buy-?(?:button|btn)',
      '(?:button|btn)-?(?:buy|cart)(?![a-z])',
    ],
    ids: ['add[-_]?to[-_]?(?:cart|bag|basket)'],
    others: [
      '[name="add"]',
      '[name="add-to-cart"]',
      '[data-testid][data-testid*="add-to-cart" i]',
      '[data-at][data-at*="add_to_basket" i]',
      'form[action*="/cart/add" i]',
    ],
  },
  // Cards of a listing: each kind is tried separately, the most reliable first.
  { kind: 'item', named: [], ids: [], others: ['[itemtype][itemtype*="schema.org/Product" i]'] },
  { kind: 'card', named: ['product-card', 'productcard', 'product_card'], ids: [], others: [] },
  {
    kind: 'tile',
    named: ['product-tile', 'producttile', 'product-item', 'product-miniature', 'grid-product'],
    ids: [],
    others: [],
  },
  {
    kind: 'numbered',
    named: [],
    ids: [],
    others: ['[data-product-id]', '[data-product-handle]', '[data-sku]', '[data-asin]:not([data-asin=""])'],
  },
  { kind: 'in-cart', named: ['cart-item', 'cart__item', 'line-item', 'basket-item'], ids: [], others: [] },
  { kind: 'product', named: [], ids: [], others: ['li.product'] },
] as const satisfies readonly Signs[];

export type Kind = (typeof signs)[number]['kind'];

/** The kinds of product cards, in the order in which they are tried. */
export const cards = ['item', 'card', 'tile', 'numbered', 'in-cart', 'product'] as const satisfies Kind[];

const anyOf = (fragments: readonly string[]) => late(() => new RegExp(fragments.join('|'), 'i'));
/** One test rules out most names. */
const telling = {
  named: anyOf(signs.flatMap(({ named }) => named)),
  ids: anyOf(signs.flatMap(({ ids }) => ids)),
} as const;

const nothing: readonly Kind[] = [];

const expressions = signs.map(({ kind, named, ids }) => ({
  kind,
  named: named.length === 0 ? null : anyOf(named),
  ids: ids.length === 0 ? null : anyOf(ids),
}));

/** The kinds that a class (`named`) or an id means. */
export function kindsOf(name: string, by: 'named' | 'ids'): readonly Kind[] {
  if (!telling[by]().test(name)) return nothing;
  return expressions.flatMap(({ kind, [by]: expression }) => (expression?.().test(name) ? kind : []));
}

/** The selectors of a kind by other attributes. */
export const otherSigns = (wanted: Kind): readonly string[] =>
  signs.flatMap(({ kind, others }) => (kind === wanted ? others : []));
