import { listLikeness } from '@/page/lists/list-likeness';
import { findHeadings } from '@/page/lists/sections';
import { type LocatedList, locate } from '@/page/product/locate';
import { readPlatform } from '@/page/product/read-shop';
import { readStructuredData } from '@/page/signs/structured-data';
import { readPage } from '@/page/text/page-text';
import { finish } from '@/page/text/steps';
import { platforms, shopFor } from '@/shops/registry';
import { nearestLasting } from './lasting-selector';
import { skeleton } from './skeleton';

/** Tries each way of reading on a saved page. Runs in a page; makes no request. */

export interface FoundList {
  text: string;
  /** A lasting selector for an element with the list and little else. */
  selector: string | null;
  /** A lasting selector for the nearest element around the list and its heading. */
  within: string | null;
}

export interface Survey {
  /** The given address, else the one the page declares; empty if it declares none. */
  url: string;
  /** The shop that covers this address already. */
  knownAs: string | null;
  kind: 'product' | 'listing' | 'other';
  title: string;
  brand: string;
  category: string;
  howTo: string;
  claims: number;
  data: { isProduct: boolean; fields: string[]; hasIngredients: boolean };
  systems: { name: string; label: string; hasSign: boolean; lists: string[] }[];
  source: string | null;
  lists: FoundList[];
  tried: string[];
  skeletons: { withList: string; withoutList: string } | null;
}

/** Tries each way of reading on a page. `url` may be empty. */
export function survey(html: string, url: string): Survey {
  const document = Document.parseHTMLUnsafe(html);
  const address = url || ownAddress(document);
  const data = readStructuredData(document);
  // Without shop files, to see how well the page is read by itself.
  const located = locate(document, address || 'https://shop.example/product', [], { platforms });
  const fields = (['name', 'brand', 'category', 'description', 'ingredients'] as const).filter(
    (field) => data[field].length > 0,
  );
  return {
    url: address,
    knownAs: address === '' ? null : (shopFor(address)?.name ?? null),
    kind: located.kind,
    title: located.title.text,
    brand: located.brand.text,
    category: located.category.text,
    howTo: located.howTo.text,
    claims: located.claims.length,
    data: { isProduct: data.isProduct, fields, hasIngredients: data.ingredients.length > 0 },
    systems: platforms.map((platform) => ({
      name: platform.name,
      label: platform.label,
      hasSign: platform.signs.some((sign) => document.querySelector(sign) !== null),
      lists: (
        finish(
          readPlatform(document, {
            platforms: [{ ...platform, signs: ['html'] }],
            likeness: listLikeness(),
            isFresh: true,
          }),
        )?.lists ?? []
      ).map(({ text }) => text),
    })),
    source: located.lists[0]?.source ?? null,
    lists: located.lists.map((list) => place(document, list)),
    tried: located.tried,
    skeletons: skeletonsOf(document, located.lists[0]),
  };
}

/** The address that a page declares. Some declare only a path, which is ignored. */
function ownAddress(document: Document): string {
  const said = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return said.find((address) => address?.startsWith('https://') && URL.canParse(address)) ?? '';
}

function place(document: Document, list: LocatedList): FoundList {
  const holder = holderOf(list);
  if (holder === null) return { text: list.text, selector: null, within: null };
  const near = nearestLasting(holder);
  const isTight =
    near !== null && lettersIn(near.element.textContent) <= lettersIn(list.text) + headingLetters;
  const heading = headingOf(document, holder).element;
  const both = heading === null ? holder : around(holder, heading);
  return {
    text: list.text,
    selector: isTight ? near.selector : null,
    within: nearestLasting(both)?.selector ?? (both?.closest('main') != null ? 'main' : null),
  };
}

/** How many characters an element may have besides the list: room for a heading. */
const headingLetters = 30;
const lettersIn = (text: string | null) => (text ?? '').replace(/\s+/g, '').length;

/** The smallest element that contains the whole list. */
function holderOf({ text, map }: LocatedList): Element | null {
  if (map === null) return null;
  let holder: Element | null = map.nodeAt(0)?.parentElement ?? null;
  for (const { node } of map.nodes(0, text.length)) {
    while (holder !== null && !holder.contains(node)) holder = holder.parentElement;
  }
  return holder;
}

/** The last heading of a list before it, or on the same line. */
function headingOf(document: Document, holder: Element): { element: Element | null; lead: string } {
  const page = readPage(document.body);
  const place = page.spans.get(holder) ?? { start: 0, end: 0 };
  const all = findHeadings(page).filter(({ section }) => section === 'list');
  const inside = all.find(({ inline, span }) => inline && span.start >= place.start && span.end <= place.end);
  if (inside !== undefined) return { element: null, lead: inside.text };
  const headings = all.filter(({ inline }) => !inline);
  const heading = headings.findLast(({ span }) => span.end <= place.start) ?? headings[0];
  return { element: heading?.element ?? null, lead: '' };
}

function around(one: Element, other: Element): Element | null {
  let each: Element | null = one;
  while (each !== null && !each.contains(other)) each = each.parentElement;
  return each;
}

function skeletonsOf(document: Document, list: LocatedList | undefined): Survey['skeletons'] {
  const holder = list === undefined ? null : holderOf(list);
  if (holder === null || holder === document.body) return null;
  const title = [...document.querySelectorAll('h1')].find(
    (each) => !each.contains(holder) && each.closest('nav,footer') === null,
  );
  const { element: heading, lead } = headingOf(document, holder);
  const landmarks = { title: title ?? null, heading, lead, list: holder };
  return {
    withList: skeleton(document, landmarks, true),
    withoutList: skeleton(document, landmarks, false),
  };
}
