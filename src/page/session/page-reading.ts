import { readingLimits as most, type PageReading } from '@/report/page-reading';
import type { Product } from '@/report/product';
import { namesUpTo } from '@/text/names-up-to';
import type { Reading } from '../product/reading';

/** A reading, cut to the limits of a message. Texts are cut at the end only, so spans in the answer stay valid. */
export function pageReadingOf(reading: Reading): PageReading {
  if (reading.kind !== 'listing')
    return {
      kind: reading.kind,
      product: productToSend(reading.product),
      tried: cut(reading.tried, most.tried, most.triedStep),
    };
  return {
    kind: 'listing',
    url: reading.url.slice(0, most.url),
    shop: shopToSend(reading.shop),
    titles: cut(
      reading.titles.map(({ text }) => text),
      most.titles,
      most.listingTitle,
    ),
  };
}

/** A product, cut to the limits of a message. If part of a list is missing, that is recorded, so that it isn't called "clear". */
export const productToSend = (product: Product): Product => ({
  url: product.url.slice(0, most.url),
  shop: shopToSend(product.shop),
  title: product.title.slice(0, most.title),
  brand: product.brand.slice(0, most.brand),
  category: product.category.slice(0, most.category),
  howTo: product.howTo.slice(0, most.howTo),
  claims: cut(product.claims, most.claims, most.claim),
  lists: product.lists.slice(0, most.lists).map((list) => ({
    ...list,
    text: namesUpTo(list.text, most.list),
    ...(list.product !== undefined && { product: list.product.slice(0, most.listName) }),
    ...(list.apart !== undefined && { apart: list.apart.slice(0, most.listName) }),
    ...(list.text.length > most.list && { cut: true }),
  })),
  ...((product.cut === true || product.lists.length > most.lists) && { cut: true }),
});

/** A failure to read the page, as a message. */
export function failureToSend(document: Document, error: unknown): PageReading {
  const text = error instanceof Error ? error.message : String(error);
  const detail = error instanceof Error ? (error.stack ?? text) : text;
  return {
    kind: 'failed',
    url: urlToSend(document),
    what: text.slice(0, most.what),
    detail: detail.slice(0, most.detail),
  };
}

/** The document's address, cut to the limit of a message. */
export const urlToSend = (document: Document): string => document.location.href.slice(0, most.url);

const shopToSend = (shop: string | null): string | null => shop?.slice(0, most.shop) ?? null;

const cut = (texts: readonly string[], count: number, length: number): string[] =>
  texts.slice(0, count).map((text) => text.slice(0, length));
