import { hasThreeLetters } from '@/text/letters';
import { memoise } from '@/text/memoise';
import { cardsPerStep, mostCandidates, mostCards, mostOwnButtons, mostTriedCards } from '../text/caps';
import { type Piece, pieceFrom } from '../text/piece';
import { shortText } from '../text/short-text';
import type { Steps } from '../text/steps';
import { buyButtons } from './buy-buttons';
import { classOf } from './element-attributes';
import { cards } from './element-names';
import { linkedCards } from './linked-cards';
import { isInside, otherCards } from './other-cards';
import { outermost } from './outermost';
import type { PageElements } from './page-elements';
import { shownHeadings } from './shown-names';
import type { StructuredData } from './structured-data';

/** What a page is for: one product, several (a category, a search, a cart), or neither. */
export type PageKind = 'product' | 'listing' | 'other';

const fewestCards = 3;
/** The most characters of a title. */
const longestTitle = 200;

/** Class names in markup that are not a title's. */
const notTitle = /brand|vendor|price|badge|review|rating|swatch|label/i;

/** The product titles on a page that shows several. */
export function* readCardTitles(
  document: Document,
  elements: PageElements,
  shopTitles?: string,
): Steps<Piece[]> {
  if (shopTitles !== undefined) {
    const titles = yield* distinct(document.querySelectorAll(shopTitles));
    if (titles.length > 0) return titles;
  }
  yield* elements.ready();
  for (const kind of cards) {
    yield;
    const titles = yield* titlesOf(outermost(elements.of(kind)));
    if (titles.length >= fewestCards) return titles;
  }
  yield;
  const linked = yield* titlesOf(linkedCards(document));
  return linked.length >= fewestCards ? linked : [];
}

/** The titles of cards, each once. */
function* titlesOf(cards: Iterable<Element>): Steps<Piece[]> {
  const titles: Element[] = [];
  let count = 0;
  for (const card of cards) {
    if (++count > mostTriedCards) break;
    if (count % cardsPerStep === 0) yield;
    const title = titleOf(card);
    if (title !== null) titles.push(title);
  }
  return yield* distinct(titles);
}

function* distinct(elements: Iterable<Element>): Steps<Piece[]> {
  const titles = new Map<string, Piece>();
  let count = 0;
  for (const element of elements) {
    if (++count > mostTriedCards) break;
    if (count % cardsPerStep === 0) yield;
    const piece = titlePiece(element);
    const key = piece?.text.toLowerCase();
    if (piece !== null && key !== undefined && !titles.has(key)) titles.set(key, piece);
    if (titles.size === mostCards) break;
  }
  return [...titles.values()];
}

function titlePiece(element: Element): Piece | null {
  const piece = pieceFrom(element, { spaced: true, lineBreak: ' ', most: longestTitle });
  return piece !== null && piece.text.length >= 6 && piece.text.length <= longestTitle ? piece : null;
}

function titleOf(card: Element): Element | null {
  if (card.closest('header,footer,nav') !== null) return null;
  return (
    firstTitle(card.querySelectorAll('[itemprop="name"]')) ??
    firstTitle(namedIn(card)) ??
    firstTitle(card.querySelectorAll('a[href]'))
  );
}

/** The first of some elements that prints a title, if it is one of the first. */
function firstTitle(candidates: Iterable<Element>): Element | null {
  let last: Element | null = null;
  let count = 0;
  for (const element of candidates) {
    // Innermost only: in page order, a descendant comes next.
    if (last !== null && !last.contains(element) && isTitle(last)) return last;
    last = element;
    // One more than is read shows whether the last one is the innermost.
    if (++count > mostCandidates) return null;
  }
  return last !== null && isTitle(last) ? last : null;
}

function isTitle(element: Element): boolean {
  if (notTitle.test(classOf(element))) return false;
  const text = shortText(element, longestTitle);
  return text !== null && hasThreeLetters(text) && titlePiece(element) !== null;
}

function* namedIn(card: Element): Generator<Element> {
  for (const element of card.getElementsByTagName('*'))
    if (isTitleName(classOf(element)) || /^h[2-6]$/.test(element.localName)) yield element;
}

/** True for class names in markup of a title. Memoised, because they repeat from card to card. */
const isTitleName = memoise((name) => /name|title|heading/i.test(name), 5_000);

/**
 * Whether the page says, by its data or by its one button to buy, that it is about one product. `home` is the page's own
 * heading.
 */
export function isProductPage(
  document: Document,
  elements: PageElements,
  data: StructuredData,
  home: Element | null,
): boolean {
  if (data.isProduct) return true;
  if (data.isListing || shownHeadings(document).length !== 1) return false;
  const buttons = buyButtons(document, elements);
  if (buttons.length === 0) return false;
  const others = otherCards(document, elements, home);
  const own = buttons.filter((button) => !isInside(button, others));
  if (own.length > mostOwnButtons) return false;
  return own.some((button) => buttons.length <= mostOwnButtons || isFirst(button, home, others));
}

/** Among buttons of other products, or of a listing, the page's own comes after its heading and before the first card. */
function isFirst(button: Element, home: Element | null, others: ReadonlySet<Element>): boolean {
  if (home === null || !follows(button, home)) return false;
  return ![...others].some((card) => follows(card, home) && follows(button, card));
}

const follows = (later: Element, earlier: Element): boolean =>
  earlier.compareDocumentPosition(later) === Node.DOCUMENT_POSITION_FOLLOWING;
