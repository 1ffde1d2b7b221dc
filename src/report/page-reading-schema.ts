import {
  boolean,
  either,
  listOf,
  literal,
  nullable,
  oneOf,
  optional,
  type Shape,
  strictObject,
  textUpTo,
} from './checks';
import { readingLimits as most, type PageReading } from './page-reading';

/** A page is not trusted: these checks are the only barrier between what it sends and the judge. */

const url = textUpTo(most.url);
const shop = nullable(textUpTo(most.shop));

const productFrom = <const S extends string>(sources: readonly S[]) =>
  strictObject({
    url,
    shop,
    title: textUpTo(most.title),
    brand: textUpTo(most.brand),
    category: textUpTo(most.category),
    howTo: textUpTo(most.howTo),
    claims: listOf(textUpTo(most.claim), most.claims),
    lists: listOf(
      strictObject({
        text: textUpTo(most.list),
        source: oneOf(sources),
        doubt: optional(boolean),
        product: optional(textUpTo(most.listName)),
        apart: optional(textUpTo(most.listName)),
        shown: optional(boolean),
        onPage: optional(boolean),
        cut: optional(boolean),
      }),
      most.lists,
    ),
    cut: optional(boolean),
  });

const page = strictObject({
  kind: oneOf(['product', 'other']),
  product: productFrom(['shop', 'platform', 'structured-data', 'heading']),
  tried: listOf(textUpTo(most.triedStep), most.tried),
});
const listing = strictObject({
  kind: literal('listing'),
  url,
  shop,
  titles: listOf(textUpTo(most.listingTitle), most.titles),
});
const selection = strictObject({
  kind: literal('selection'),
  product: productFrom(['selection']),
  keep: boolean,
});
const off = strictObject({ kind: literal('off'), url, shop: textUpTo(most.shop) });
const failed = strictObject({
  kind: literal('failed'),
  url,
  what: textUpTo(most.what),
  detail: textUpTo(most.detail),
});
/** Whether `value` is a reading that a page may send. */
export const isPageReading: Shape<PageReading> = either(
  either(page, listing),
  either(selection, either(off, failed)),
);
