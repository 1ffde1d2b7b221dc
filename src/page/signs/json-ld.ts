import { isRecord } from '@/report/checks';
import { foldKey } from '@/text/fold';
import {
  largestStructuredData,
  largestStructuredScript,
  mostProducts,
  mostStructuredScripts,
  mostTypedNodes,
} from '../text/caps';
import type { Steps } from '../text/steps';
import { parseJson } from './json';
import { type DataList, listsOf } from './json-ld-lists';
import { type Fields, nameOf, nodesIn, stringIn, text } from './json-ld-text';
import { isLongMarkup } from './markup';
import { isSameProduct } from './product-address';
import { headingTexts, isShownName, namesAgree, windowNames } from './shown-names';

/** What a page says about its product in data for machines: JSON-LD, microdata, Open Graph. Plain text. */
export interface StructuredData {
  /** The page describes one product. */
  isProduct: boolean;
  /** It describes a list of products. */
  isListing: boolean;
  name: string;
  brand: string;
  category: string;
  description: string;
  /** Only the beginning of the description was read. */
  isDescriptionCut: boolean;
  /** Its list, or those of its variants where they differ. */
  ingredients: readonly DataList[];
}

/** `leftAt`: the address shown, if the document was loaded at another product's. */
export function* readingJsonLd(document: Document, leftAt: string | null): Steps<StructuredData> {
  const products: Fields[] = [];
  let crumbs = '';
  let isListing = false;
  let length = 0;
  let count = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > largestStructuredScript) continue;
    length += source.length;
    if (++count > mostStructuredScripts || length > largestStructuredData) break;
    if (count > 1) yield;
    for (const fields of typedNodes(parseJson(source))) {
      const types = typesOf(fields);
      if (types.includes('Product') || types.includes('ProductGroup')) {
        if (products.length < mostProducts) products.push(fields);
      } else if (types.includes('BreadcrumbList')) crumbs ||= breadcrumb(fields);
      else isListing ||= types.some((type) => listings.has(type));
    }
  }
  // After a navigation, a listing is recognised by its cards; the data may be that of the previous one.
  isListing = leftAt === null && (isListing || areCards(document, products));
  // Several products beside a list are its cards.
  const isProduct =
    products.length > 0 &&
    (products.length === 1 || !isListing) &&
    (leftAt === null || shownProduct(document, products) !== null);
  const product = !isProduct
    ? null
    : leftAt === null
      ? shownProduct(document, products)
      : namedProduct(document, products, leftAt);
  const fields = product ?? {};
  return {
    isProduct,
    isListing,
    name: nameOf(fields),
    brand: text(isRecord(fields.brand) ? fields.brand.name : fields.brand),
    category: (leftAt === null || product !== null ? crumbs : '') || text(fields.category),
    description: text(fields.description),
    isDescriptionCut: isLongMarkup(stringIn(fields.description)),
    ingredients: yield* listsOf(document, fields),
  };
}

const listings: ReadonlySet<string> = new Set(['ItemList', 'CollectionPage', 'SearchResultsPage']);

const fewestCards = 4;

/** Many products, none of them called like the page: the cards of a collection, each with data of its own. */
function areCards(document: Document, products: readonly Fields[]): boolean {
  if (products.length < fewestCards) return false;
  const names = new Set(products.map(({ name }) => foldKey(text(name))));
  const headings = headingTexts(document).map(foldKey);
  return names.size >= fewestCards && !headings.some((heading) => names.has(heading));
}

/**
 * The product that the person sees, and not one that is advertised beside it: the one with the name of the
 * heading, else of the window. Null where the page names another than all of them.
 */
function shownProduct(document: Document, products: readonly Fields[]): Fields | null {
  const headings = headingTexts(document);
  const names = [...headings, ...windowNames(document)];
  if (names.length === 0) return products[0] ?? null;
  for (const name of names) {
    const found = products.find((product) => namesAgree(nameOf(product), name));
    if (found !== undefined) return found;
  }
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const isOwn = (product: Fields) =>
    address !== '' && [product.url, product['@id']].some((url) => text(url) === address);
  return products.find((product) => nameOf(product) === '' || isOwn(product)) ?? null;
}

/** The product with exactly the heading's name or the shown address: a sister product's name would match loosely. */
const namedProduct = (document: Document, products: readonly Fields[], url: string): Fields | null =>
  products.find(
    (product) => isShownName(document, text(product.name)) || isSameProduct(text(product.url), url),
  ) ?? null;

/** The nodes with a type: at the top, in arrays and in a `@graph`. Offers, reviews and variants are passed over. */
function* typedNodes(root: unknown): Generator<Fields> {
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < mostTypedNodes; index++) {
    const node = queue[index];
    if (Array.isArray(node)) queue.push(...node.slice(0, mostTypedNodes));
    else if (isRecord(node)) {
      if (node['@type'] !== undefined) yield node;
      queue.push(node['@graph'], node.mainEntity, node.breadcrumb);
    }
  }
}

function typesOf(fields: Fields): string[] {
  const types: unknown[] = [fields['@type']].flat();
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:]/, ''));
}

function breadcrumb(fields: Fields): string {
  return nodesIn(fields.itemListElement)
    .map((item) => text(item.name) || (isRecord(item.item) ? text(item.item.name) : ''))
    .filter((name) => name !== '')
    .join(' / ');
}
