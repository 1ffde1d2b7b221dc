import type { Report } from '@/report/report';
import { type NewProduct, productsOf } from './product';
import { clash, type ShelfProduct } from './shelf';
import cartPaths from './words/cart-paths.json';

/** What the products of a listing or a bag have to do with each other and with the shelf. */

const cartWords: ReadonlySet<string> = new Set(cartPaths);

/** Whether an address is that of a bag: one of its path's words says so. */
export function isBag(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const words = new URL(url).pathname.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => cartWords.has(word));
}

/**
 * The products of a page of several that have a role, each once. Their titles are all that is known of them, so they
 * go on the shelf without the address: it is the page's, and the same for all.
 */
export function productsIn(items: readonly { report: Report }[]): NewProduct[] {
  const products = items
    .flatMap(({ report }) => productsOf(report))
    .filter(({ role, title }) => role !== 'none' && title !== '')
    .map((product) => ({ ...product, url: '' }));
  return [...new Map(products.map((product) => [`${product.brand}\n${product.title}`, product])).values()];
}

/** The products of a bag that must not share a night with another one in it. */
export const clashingIn = (products: readonly NewProduct[]): NewProduct[] =>
  products.filter((product) => products.some((other) => other !== product && clash(product, other)));

/** A product of the bag and one of the shelf that must not share a night; each of the bag's once. */
export const clashingWith = (
  products: readonly NewProduct[],
  shelf: readonly ShelfProduct[],
): { product: NewProduct; kept: ShelfProduct }[] =>
  products.flatMap((product) => {
    const kept = shelf.find((each) => clash(each, product));
    return kept === undefined ? [] : [{ product, kept }];
  });
