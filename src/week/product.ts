import { listOf, nullable, object, textUpTo } from '@/report/checks';
import type { Report } from '@/report/report';
import { isNight, nights } from './nights';
import { roleOf } from './role';
import { isRole, isWish, type ShelfProduct } from './shelf';

/** A product that is about to go on the shelf. */
export type NewProduct = Omit<ShelfProduct, 'id' | 'added'>;

/** In characters: more than any name or address needs, and little enough for a browser's sync. */
const longest = { title: 200, brand: 100, shop: 100, url: 1000 } as const;

/**
 * A judged product as it goes on the shelf, without wishes of the person's own. A kit of named products goes on it
 * as these, because each has a night of its own; they share a page, so their names distinguish them.
 */
export function productsOf({ page, product, findings, lists }: Report): NewProduct[] {
  const common = { brand: product.brand, shop: hostOf(page.url), nights: null, pinned: [] };
  const whole = { ...common, title: product.title, url: page.url, role: roleOf({ findings }) };
  const parts = lists.flatMap(({ product: title }, index) =>
    title === null
      ? []
      : [
          {
            ...common,
            title,
            url: '',
            role: roleOf({ findings: findings.filter((each) => each.product === index) }),
          },
        ],
  );
  const isKit = parts.length > 1 && parts.some(({ role }) => role !== 'none');
  return (isKit ? parts : [whole]).map(tidy);
}

/**
 * Whether a product is offered for the shelf: of one that was not read nobody knows its role, and one that is no
 * skin care has none. The person can still add it by hand.
 */
export const isOffered = ({ verdict }: Pick<Report, 'verdict'>): boolean =>
  verdict !== 'unread' && verdict !== 'off-topic';

/** A product as it is kept: one-line names, an address without query and fragment. */
export const tidy = (product: NewProduct): NewProduct => ({
  title: line(product.title, longest.title),
  brand: line(product.brand, longest.brand),
  shop: line(product.shop, longest.shop),
  url: addressOf(product.url),
  role: product.role,
  nights: product.nights,
  pinned: [...new Set(product.pinned)],
});

/** Two products are one where they have the same page; without a page, the same brand and name. */
export function isSame(one: NewProduct, other: NewProduct): boolean {
  if (one.url !== '' || other.url !== '') return one.url === other.url;
  const named = ({ brand, title }: NewProduct) => `${brand}\n${title}`.toLowerCase();
  return named(one) === named(other);
}

const newProduct = object({
  title: textUpTo(longest.title),
  brand: textUpTo(longest.brand),
  shop: textUpTo(longest.shop),
  url: textUpTo(longest.url),
  role: isRole,
  nights: nullable(isWish),
  pinned: listOf(isNight, nights.length),
});
/** In characters: a UUID has 36. */
export const longestId = 60;
const kept = object({ id: textUpTo(longestId), added: textUpTo(10) });

/** Whether a value from storage, a message or a file is a product that can be put on the shelf. */
export const isNewProduct = (value: unknown): value is NewProduct =>
  newProduct(value) &&
  value.title.trim() !== '' &&
  // Only a web address may become a link.
  value.url === addressOf(value.url);

/** Whether a value is a product as stored on the shelf. */
export const isShelfProduct = (value: unknown): value is ShelfProduct =>
  isNewProduct(value) && kept(value) && value.id !== '';

/** Cut by whole characters. */
const line = (text: string, most: number): string => {
  let cut = '';
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    if (cut.length + character.length > most) break;
    cut += character;
  }
  return cut;
};

/** A page's host without "www."; empty if the address is invalid. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function addressOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  return /^https?:$/.test(protocol) && address.length <= longest.url ? address : '';
}
