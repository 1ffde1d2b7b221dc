import type { Product } from '@/report/product';
import type { LocatedList } from '../lists/located-list';
import type { PageKind } from '../signs/page-kind';
import { emptyPiece, type Piece } from '../text/piece';

/** What was found on a page: every string to be judged, with its mapping to the page. */
export interface Located {
  kind: PageKind;
  url: string;
  /** The shop file's name, "generic", or null on a page that shows no product. */
  shop: string | null;
  title: Piece;
  brand: Piece;
  category: Piece;
  howTo: Piece;
  claims: Piece[];
  lists: LocatedList[];
  /** The product titles of a listing, a search or a cart. */
  titles: Piece[];
  /** The steps tried for the list and the headings seen, in order, to explain a list that was not read. */
  tried: string[];
  /** Reading ended before the page did. */
  cut?: true;
}

/** A page on which nothing was found. */
export const nothing = (url: string): Located => ({
  kind: 'other',
  url,
  shop: null,
  title: emptyPiece,
  brand: emptyPiece,
  category: emptyPiece,
  howTo: emptyPiece,
  claims: [],
  lists: [],
  titles: [],
  tried: [],
});

/** The printed words alone, for the judge; claims and lists keep their order. */
export function toProduct(located: Located): Product {
  return {
    url: located.url,
    shop: located.shop,
    title: located.title.text,
    brand: located.brand.text,
    category: located.category.text,
    howTo: located.howTo.text,
    claims: located.claims.map(({ text }) => text),
    lists: located.lists.map(({ text, source, map, doubt = false, product, apart, shown, cut }) => ({
      text,
      source,
      doubt,
      onPage: map !== null,
      ...(product !== undefined && { product }),
      ...(apart !== undefined && { apart }),
      ...(shown === false && { shown }),
      ...(cut && { cut }),
    })),
    ...(located.cut && { cut: true }),
  };
}
