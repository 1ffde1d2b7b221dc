import { shopAt } from '@/shops/match-pattern';
import type { RunningPlatform as Platform, RunningShop as Shop } from '@/shops/schema';
import { listLikeness } from '../lists/list-likeness';
import type { LocatedList } from '../lists/located-list';
import { isArticle } from '../signs/article';
import { isProductPage, readCardTitles } from '../signs/page-kind';
import { isSameProduct } from '../signs/product-address';
import { emptyPiece } from '../text/piece';
import { finish, type Steps } from '../text/steps';
import { brandOf } from './brand';
import { withoutTitle } from './category';
import { tidyClaims } from './claims';
import { GenericReader, type Rules } from './generic-reader';
import { type Allowance, inTime } from './in-time';
import { type Located, nothing } from './located';
import { outsideCards } from './outside-cards';
import { PageParts } from './page-parts';
import { isShopProduct, readShop } from './read-shop';

export type { LocatedList } from '../lists/located-list';
export type { Piece } from '../text/piece';
export { type Located, toProduct } from './located';

export interface LocateOptions {
  /** The shop systems to look for. */
  platforms?: readonly Platform[];
  /**
   * The address that the document was loaded at, if it may differ from the current one: script data outlives
   * client-side navigation.
   */
  loadedAt?: string | undefined;
}

/**
 * Finds the product on a page: by the shop's file, then by the page's headings and data, then by a block that
 * looks like a list. Reads text nodes and attributes only, never throws on odd pages, and prefers nothing to something
 * wrong.
 */
export function locate(
  document: Document,
  url: string,
  shops: readonly Shop[],
  options?: LocateOptions,
): Located {
  return finish(locating(document, url, shops, options));
}

/** The element that contains the source in Chrome's viewer for plain XML. */
const feedViewer = 'webkit-xml-viewer-source-xml';

/** What was found so far, for when reading has to end before the page does. */
interface Draft {
  located: Located;
  /** The lists may still be better known. */
  lists(): LocatedList[];
}

/** The same in steps, for large pages. When the time for one reading is up, it ends with what was found, as `cut`. */
export function locatingInTime(
  document: Document,
  url: string,
  shops: readonly Shop[],
  options?: LocateOptions,
  allowance?: Allowance,
): Steps<Located> {
  const draft: Draft = { located: nothing(url), lists: () => [] };
  const soFar = (): Located => ({ ...draft.located, lists: draft.lists(), cut: true });
  return inTime(locating(document, url, shops, options, draft), soFar, allowance);
}

/** The same in steps, whatever time it takes. `draft` is kept up with what is found. */
export function* locating(
  document: Document,
  url: string,
  shops: readonly Shop[],
  { platforms = [], loadedAt }: LocateOptions = {},
  draft: Draft = { located: nothing(url), lists: () => [] },
): Steps<Located> {
  // A feed, a drawing, a document whose root a script took out. Chrome puts a page of its own around a feed.
  if (document.body === null || document.getElementById(feedViewer) !== null) return nothing(url);
  const shop = shopAt(shops, url);
  const rules = {
    platforms,
    likeness: listLikeness(),
    kitchenLikeness: listLikeness({ kitchen: true }),
    isFresh: loadedAt === undefined || isSameProduct(loadedAt, url),
  };
  return yield* shop === null
    ? locateAnywhere(document, url, rules, draft)
    : locateInShop(document, url, shop, rules, draft);
}

function* locateInShop(
  document: Document,
  url: string,
  shop: Shop,
  rules: Rules,
  draft: Draft,
): Steps<Located> {
  const parts = new PageParts(document, rules.isFresh ? null : url);
  const generic = new GenericReader(document, url, rules, parts);
  draft.located = { ...draft.located, shop: shop.name };
  draft.located.title = (yield* generic.readingTitle()).piece;
  if (!isShopProduct(document, url, shop, parts)) {
    const titles = yield* readCardTitles(document, parts.elements, shop.cardTitles);
    const kind = titles.length > 0 ? 'listing' : 'other';
    return { ...nothing(url), kind, shop: shop.name, title: generic.title.piece, titles };
  }
  draft.located.kind = 'product';
  const read = yield* readShop(document, shop, rules, parts);
  const title = read.title ?? generic.title.piece;
  const category = read.category === null ? null : withoutTitle(read.category, title.text);
  const found = {
    title,
    ...(category !== null && { category }),
    ...(read.howTo !== null && { howTo: read.howTo }),
  };
  draft.located = { ...draft.located, ...found };
  draft.lists = () => [...(generic.found.length > 0 ? generic.found : read.lists)];
  // The generic reader fills the gaps if the shop was rebuilt or prints no list for this product.
  yield;
  const lists = yield* generic.lists(true, read.lists);
  yield;
  const listTexts = lists.map(({ text }) => text);
  const claims = read.claims.length > 0 ? tidyClaims(read.claims, listTexts) : generic.claims(listTexts);
  yield;
  return {
    kind: 'product',
    url,
    shop: shop.name,
    title,
    brand: brandOf(read.brand ?? generic.brand),
    category: category ?? generic.category,
    howTo: read.howTo ?? generic.howTo,
    claims,
    lists,
    titles: [],
    tried: [...read.tried, ...generic.tried],
  };
}

function* locateAnywhere(document: Document, url: string, rules: Rules, draft: Draft): Steps<Located> {
  const parts = new PageParts(document, rules.isFresh ? null : url);
  const generic = new GenericReader(document, url, rules, parts);
  const { tried } = generic;
  draft.located = { ...draft.located, title: (yield* generic.readingTitle()).piece };
  yield* parts.findingElements();
  const isProduct = isProductPage(document, parts.elements, generic.data, generic.title.home);
  const { home } = generic.title;
  const own = (lists: readonly LocatedList[]) => {
    if (generic.data.isProduct) return { lists: [...lists], isListing: false };
    // An article about several products is about none of them.
    if (!isProduct && lists.length > 1 && isArticle(document, url)) return { lists: [], isListing: true };
    return outsideCards(lists, document, parts.elements, { home, isSold: isProduct });
  };
  draft.lists = () => own(generic.found).lists;
  if (isProduct) draft.located = { ...draft.located, kind: 'product', shop: 'generic' };
  const { lists, isListing } = own(yield* generic.lists(isProduct));
  yield;
  if (lists.length === 0 && (!isProduct || isListing)) {
    const titles = yield* readCardTitles(document, parts.elements);
    const kind = titles.length > 0 ? 'listing' : 'other';
    // "Pore strips: do they work?" is the title of no product.
    const title = kind === 'other' && isArticle(document, url) ? emptyPiece : generic.title.piece;
    return { ...nothing(url), kind, title, titles, tried };
  }
  const claims = generic.claims(lists.map(({ text }) => text));
  yield;
  return {
    kind: 'product',
    url,
    shop: 'generic',
    title: generic.title.piece,
    brand: generic.brand,
    category: generic.category,
    howTo: generic.howTo,
    claims,
    lists,
    titles: [],
    tried,
  };
}
