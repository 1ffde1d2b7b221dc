import { type Piece, pieceFrom } from './piece';
import type { StructuredData } from './structured-data';

/** What a page is for: one product, several (a category, a search, a cart), or neither. */
export type PageKind = 'product' | 'listing' | 'other';

/** An endless list may be scrolled for long; beyond this it is a catalogue, and new cards are passed over. */
const mostCards = 600;
const fewestCards = 3;

const cardSelectors = [
  '[itemtype*="schema.org/Product" i]',
  '[class*="product-card" i],[class*="productcard" i],[class*="product_card" i]',
  '[class*="product-tile" i],[class*="producttile" i],[class*="product-item" i],[class*="product-miniature" i],[class*="grid-product" i]',
  '[data-product-id],[data-product-handle],[data-sku],[data-asin]:not([data-asin=""])',
  '[class*="cart-item" i],[class*="cart__item" i],[class*="line-item" i],[class*="basket-item" i]',
  'li.product',
];
/** Where a card prints the name: tried in this order. */
const titlesInCard = [
  '[itemprop="name"]',
  '[class*="name" i],[class*="title" i],[class*="heading" i],h2,h3,h4,h5,h6',
  'a[href]',
];
const notTitle = /brand|vendor|price|badge|review|rating|swatch|label/i;

/** The product titles on a page that shows several. */
export function readCardTitles(document: Document, shopTitles?: string): Piece[] {
  if (shopTitles !== undefined) {
    const titles = distinct(document.querySelectorAll(shopTitles));
    if (titles.length > 0) return titles;
  }
  for (const selector of cardSelectors) {
    const cards = [...outermost(document.querySelectorAll(selector))];
    const titles = distinct(cards.map(titleOf).filter((title) => title !== null));
    if (titles.length >= fewestCards) return titles;
  }
  return [];
}

function distinct(elements: Iterable<Element>): Piece[] {
  const titles = new Map<string, Piece>();
  for (const element of elements) {
    const piece = titlePiece(element);
    const key = piece?.text.toLowerCase();
    if (piece !== null && key !== undefined && !titles.has(key)) titles.set(key, piece);
    if (titles.size === mostCards) break;
  }
  return [...titles.values()];
}

function titlePiece(element: Element): Piece | null {
  const piece = pieceFrom(element, { spaced: true, lineBreak: ' ' });
  return piece !== null && piece.text.length >= 6 && piece.text.length <= 200 ? piece : null;
}

function titleOf(card: Element): Element | null {
  if (card.closest('header,footer,nav') !== null) return null;
  for (const selector of titlesInCard) {
    for (const element of card.querySelectorAll(selector)) {
      if (element.querySelector(selector) !== null || notTitle.test(element.getAttribute('class') ?? ''))
        continue;
      if (/\p{L}{3}/u.test(element.textContent ?? '') && titlePiece(element) !== null) return element;
    }
  }
  return null;
}

/** Elements that are in no other of the same kind: a card's parts often carry the card's name too. */
function* outermost(elements: Iterable<Element>): Generator<Element> {
  let last: Element | null = null;
  for (const element of elements) {
    if (last?.contains(element)) continue;
    last = element;
    yield element;
  }
}

/** Things that only the page of one product has: a button to buy it. */
const buyButton =
  '[name="add"],[name="add-to-cart"],[id*="add-to-cart" i],[class*="add-to-cart" i],[class*="addtocart" i],[id*="addtocart" i],[data-testid*="add-to-cart" i],[class*="add-to-bag" i],[class*="add-to-basket" i],[data-at*="add_to_basket" i],form[action*="/cart/add" i]';

/** Whether the page says, by its data or by its one button to buy, that it is about one product. */
export function isProductPage(document: Document, data: StructuredData): boolean {
  if (data.isProduct) return true;
  if (data.isListing || document.querySelectorAll('h1').length !== 1) return false;
  // A listing has one button a card; one product may have three (its own, a sticky bar's, a cross-sale's).
  const buttons = document.querySelectorAll(buyButton).length;
  return buttons > 0 && buttons <= 3;
}
