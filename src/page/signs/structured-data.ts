import { longestHeadingRead, mostItems, mostProperties } from '../text/caps';
import { isListName } from '../text/headings';
import { finish, type Steps } from '../text/steps';
import { readingJsonLd, type StructuredData } from './json-ld';
import type { DataList } from './json-ld-lists';
import { wholeTextOfMarkup } from './markup';
import { metaTags } from './meta-tags';
import { headingTexts, isShownName, namesAgree } from './shown-names';

export type { StructuredData };

/**
 * Reads the data scripts and tags. `leftAt`: the address shown, if the document was loaded at another product's; then
 * only data that names the product that is shown is used.
 */
export const readStructuredData = (document: Document, leftAt: string | null = null): StructuredData =>
  finish(readingStructuredData(document, leftAt));

/** The same in steps. */
export function* readingStructuredData(document: Document, leftAt: string | null): Steps<StructuredData> {
  const data: StructuredData = yield* readingJsonLd(document, leftAt);
  yield;
  readMicrodata(document, data);
  readOpenGraph(document, data, leftAt);
  return data;
}

function readMicrodata(document: Document, data: StructuredData): void {
  const products = [...document.querySelectorAll('[itemscope][itemtype*="schema.org/Product" i]')].slice(
    0,
    mostItems,
  );
  const [product] = products;
  if (product === undefined) return;
  const single = products.filter((each) => each.parentElement?.closest('[itemscope]') == null).length === 1;
  if (!single) {
    data.isListing ||= products.length > 3;
    return;
  }
  data.isProduct = true;
  data.name ||= itemProperty(product, 'name');
  data.brand ||= itemProperty(product, 'brand');
  data.category ||= itemProperty(product, 'category');
  if (data.ingredients.length === 0 && isNamedLike(document, itemProperty(product, 'name')))
    data.ingredients = propertyLists(product);
}

/** Not the data of a product that is advertised beside this one. */
const isNamedLike = (document: Document, name: string): boolean => {
  const shown = headingTexts(document);
  return name === '' || shown.length === 0 || shown.some((heading) => namesAgree(heading, name));
};

/** The list among the properties that an item gives by name and value. */
function propertyLists(scope: Element): DataList[] {
  for (const property of [...scope.querySelectorAll('[itemprop~="additionalProperty"]')].slice(
    0,
    mostItems,
  )) {
    if (!isListName(itemProperty(property, 'name'))) continue;
    const value = property.querySelector('[itemprop~="value"]');
    const list = wholeTextOfMarkup(value?.getAttribute('content') ?? value?.textContent ?? '');
    if (list !== '') return [{ text: list }];
  }
  return [];
}

/** A property of the item itself: items within it (a breadcrumb, an offer) have properties of their own. */
function itemProperty(scope: Element, name: string): string {
  for (const element of [...scope.querySelectorAll(`[itemprop~="${name}"]`)].slice(0, mostProperties)) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    const value =
      element.getAttribute('content') ??
      element.querySelector('[itemprop="name"]')?.textContent ??
      element.textContent;
    return (value ?? '').slice(0, longestHeadingRead).replace(/\s+/g, ' ').trim();
  }
  return '';
}

function readOpenGraph(document: Document, data: StructuredData, leftAt: string | null): void {
  // All tags in one pass.
  const contents = new Map<string, string>();
  for (const tag of metaTags(document)) {
    const content = tag.getAttribute('content')?.trim() ?? '';
    for (const name of [tag.getAttribute('property'), tag.getAttribute('name')])
      if (name !== null && !contents.has(name)) contents.set(name, content);
  }
  const meta = (name: string) => contents.get(name) ?? '';
  const title = meta('og:title');
  if (leftAt !== null && title !== '' && !isShownName(document, title)) return;
  // A word of the protocol, in markup.
  data.isProduct ||= /^(?:og:)?product(?:\.item)?$/i.test(meta('og:type'));
  if (leftAt !== null && title === '') return;
  data.brand ||= meta('product:brand') || meta('og:brand');
  data.description ||= meta('og:description') || meta('description');
  data.category ||= meta('product:category');
  if (data.name === '' && data.isProduct) data.name = title;
}
