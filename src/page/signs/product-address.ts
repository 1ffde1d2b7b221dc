import { mostParameters } from '../text/caps';
import { productPath } from './linked-cards';
import words from './words/address-parameters.json';

/**
 * Whether two addresses of one shop show the same product. A query may only choose a picture, a shade or a cursor, or
 * it may be the product itself (`?goodsNo=`).
 */

const aside: ReadonlySet<string> = new Set(words.aside);
const naming: ReadonlySet<string> = new Set(words.product);

interface Address {
  /** Origin and path, with the path of a route in the fragment. */
  place: string;
  path: string;
  query: ReadonlyMap<string, string>;
}

/** The parts of an address that can identify a view; a fragment counts only if the page uses it for routing. */
function partsOf(address: string): Address | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const route = /^#[!/]/.test(url.hash) ? URL.parse(url.hash.replace(/^#!?\/?/, '/'), url.origin) : null;
  const path = (route ?? url).pathname;
  const place = url.origin + url.pathname + (route === null ? '' : `#${route.pathname}`);
  const given = [...url.searchParams, ...(route?.searchParams ?? [])].slice(0, mostParameters);
  return { place, path, query: new Map(given.map(([name, value]) => [keyOf(name), value])) };
}

/** Shops write `product_no`, `productNo` and `Product-No`. */
const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** A key for the view at an address: jumping to an anchor on the same page doesn't change it. */
export function viewAt(address: string): string {
  const parts = partsOf(address);
  return parts === null ? address : JSON.stringify([parts.place, ...parts.query]);
}

/** True if both addresses are surely those of one product, or of one listing. */
export function isSameProduct(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a === null || b === null) return one === other;
  if (a.place !== b.place) return false;
  const names = [...new Set([...a.query.keys(), ...b.query.keys()])].filter(isTelling);
  const differing = names.filter((name) => a.query.get(name) !== b.query.get(name));
  if (differing.length === 0) return true;
  if (differing.some((name) => naming.has(name))) return false;
  if (productPath(a.path) !== null) return true;
  const isAdded = (name: string) => !a.query.has(name) || !b.query.has(name);
  // Parameters in both must be equal, because they name the product; those in only one say more about the view.
  return differing.length < names.length && differing.every(isAdded);
}

/** The product that an address's query names: the values of parameters whose names mean a product. */
export const namedInQuery = (address: string): string[] =>
  [...(partsOf(address)?.query ?? [])].filter(([name]) => naming.has(name)).map(([, value]) => value);

const isTelling = (name: string): boolean => !aside.has(name) && !name.startsWith('utm');
