import type { Topic } from '@/report/report';
import type { ListingItem } from '@/report/tab-state';
import { hostOf, type NewProduct, tidy } from './product';
import { roleOf } from './role';
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
export function productsIn({ url, items }: { url: string; items: readonly ListingItem[] }): NewProduct[] {
  const common = { brand: '', shop: hostOf(url), url: '', nights: null, pinned: [] };
  const products = items
    .map((item) =>
      tidy({ ...common, title: item.title, role: roleOf({ findings: item.strong.map(strongly) }) }),
    )
    .filter(({ role, title }) => role !== 'none' && title !== '');
  return [...new Map(products.map((product) => [product.title, product])).values()];
}

const strongly = (topic: Topic) => ({ topic, weight: 'strong' as const });

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
