import type { Product } from '@/report/product';
import type { TextSpan } from '@/report/report';
import type { MarkablePiece, PieceOf } from '../mark/marks';
import { parentOf } from '../text/inner-roots';
import { parentNodeOf } from '../text/parents';
import { printedAgain } from '../text/printed-again';
import { type Located, type LocatedList, toProduct } from './locate';

/** What one look at a page gave: words to judge, and the way back from them to the page. */
export type Reading = ProductReading | ListingReading;

export interface ProductReading {
  kind: 'product' | 'other';
  product: Product;
  title: MarkablePiece;
  category: MarkablePiece;
  claims: readonly MarkablePiece[];
  lists: readonly MarkablePiece[];
  /** The steps tried for the list and the headings seen. */
  tried: readonly string[];
}

/** A listing, a search or a cart: each title is judged by itself. */
export interface ListingReading {
  kind: 'listing';
  url: string;
  shop: string | null;
  titles: readonly MarkablePiece[];
}

/** What was located, as the session follows it. */
export const readingOf = (located: Located): Reading =>
  located.kind === 'listing'
    ? { kind: 'listing', url: located.url, shop: located.shop, titles: located.titles }
    : {
        kind: located.kind,
        product: toProduct(located),
        title: located.title,
        category: located.category,
        claims: located.claims,
        lists: located.lists.map(withCopies),
        tried: located.tried,
      };

function withCopies({ text, map, copies = [] }: LocatedList): MarkablePiece {
  const again = copies.flatMap((copy) => printedAgain(text, copy) ?? []);
  return again.length === 0 ? { text, map } : { text, map, copies: again };
}

/** Every place of a list that the page prints more than once. */
export const printsOf = (reading: Reading): MarkablePiece[] =>
  reading.kind === 'listing'
    ? []
    : reading.lists.flatMap(({ text, map, copies = [] }) =>
        copies.length === 0 ? [] : [map, ...copies].map((place) => ({ text, map: place })),
      );

/** The reading with each list in the place that the person sees. Reads styles only for lists that are printed twice. */
export function asShown(reading: Reading): Reading {
  if (printsOf(reading).length === 0 || reading.kind === 'listing') return reading;
  return {
    ...reading,
    lists: reading.lists.map((list) => {
      const places = [list.map, ...(list.copies ?? [])].map((map) => ({ text: list.text, map }));
      return list.copies === undefined ? list : (places.find(isInStyle) ?? list);
    }),
  };
}

/** Whether two readings of the same words have their lists in the same places. */
export const isSamePlace = (one: Reading, other: Reading): boolean =>
  one.kind !== 'listing' &&
  other.kind !== 'listing' &&
  one.lists.every(({ map }, index) => map === other.lists[index]?.map);

/** The element around the first words of a piece. */
export const elementAround = (piece: MarkablePiece): Element | null =>
  parentOf(rangesOf(piece)[0]?.startContainer ?? null);

/**
 * Whether a piece is shown, judging by style alone, which forces no layout. The document that a frame showed before has
 * its styles still, and no window.
 */
function isInStyle(piece: MarkablePiece): boolean {
  const element = elementAround(piece);
  if (element === null || element.ownerDocument.defaultView === null) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/** Finds the piece that a span counts in; on a listing `index` says which title. */
export const pieceIn =
  (reading: Reading): PieceOf =>
  (at: TextSpan) => {
    if (reading.kind === 'listing') return reading.titles[at.index];
    switch (at.in) {
      case 'title':
        return reading.title;
      case 'category':
        return reading.category;
      case 'claim':
        return reading.claims[at.index];
      case 'list':
        return reading.lists[at.index];
    }
  };

/** Everything that a verdict hangs on. Later text that changes any of it makes the reading out of date. */
const pieces = (reading: Reading): readonly MarkablePiece[] =>
  reading.kind === 'listing' ? reading.titles : [reading.title, ...reading.lists, ...printsOf(reading)];

/** The smallest nodes of the page with all the words read: of a listing, one around all its titles. */
export function anchorsOf(reading: Reading): Node[] {
  if (reading.kind !== 'listing') return holdersOf(reading);
  const all = commonParent(reading.titles.flatMap(rangesOf));
  return all === null ? [] : [all];
}

/** For each text that was read, the smallest node around it. */
export const holdersOf = (reading: Reading): Node[] =>
  pieces(reading).flatMap((piece) => commonParent(rangesOf(piece)) ?? []);

/** The smallest element of the page itself around the first list on it; null if there is none. */
export function listAnchor({ lists }: ProductReading, document: Document): Element | null {
  for (const list of lists) {
    const node = commonParent(rangesOf(list));
    if (node instanceof Element && node.ownerDocument === document) return node;
  }
  return null;
}

/** The element with the product's title, on the page itself; null if its title was read elsewhere. */
export function titleAnchor({ title }: ProductReading, document: Document): Element | null {
  const node = title.map === null ? null : commonParent(rangesOf(title));
  return node instanceof Element && node.ownerDocument === document ? node : null;
}

/** Whether the page still says what was read, word for word. */
export const isIntact = (reading: Reading): boolean =>
  pieces(reading).every((piece) => piece.map === null || piece.text === '' || rangesOf(piece).length > 0);

/** Whether every list that was read is shown. */
export const isInSight = ({ lists }: ProductReading): boolean => lists.length > 0 && lists.every(isInStyle);

/** Whether the page has lists of its own and all of them are complete, that is, followed by more of the document. */
export const isParsed = (reading: Reading): boolean =>
  isSettled(reading) &&
  reading.kind !== 'listing' &&
  reading.lists.every((list) => {
    const last = rangesOf(list).at(-1)?.endContainer;
    return last !== undefined && isFollowed(last);
  });

function isFollowed(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = parentNodeOf(at))
    if (at.nextSibling !== null) return true;
  return false;
}

/** Whether every list is on the page itself, where it can be marked and watched. */
export const isSettled = (reading: Reading): boolean =>
  reading.kind === 'listing'
    ? reading.titles.length > 0
    : reading.lists.length > 0 && reading.lists.every((list) => list.map !== null);

/**
 * Whether a reading after a navigation may still contain words of the previous view: single-page shops change
 * the address first and the words later, some of them sooner than others.
 */
export function sharesWords(before: Reading, now: Reading): boolean {
  if (before.kind !== now.kind) return false;
  const old = new Set(pieces(before).map(({ text }) => text));
  return pieces(now).some(({ text }) => text !== '' && old.has(text));
}

const rangesOf = ({ map, text }: MarkablePiece): Range[] => map?.ranges(0, text.length) ?? [];

function commonParent(ranges: readonly Range[]): Node | null {
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.startContainer.getRootNode() !== last.endContainer.getRootNode())
    return first.startContainer.getRootNode();
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  // One level up from the text, so that a text node that is replaced is seen.
  const { commonAncestorContainer: common } = whole;
  return common.nodeType === Node.ELEMENT_NODE ? common : common.parentNode;
}
