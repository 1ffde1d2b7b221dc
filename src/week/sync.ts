import { shelfOf } from './change';
import { isSame } from './product';
import type { ShelfProduct } from './shelf';

/**
 * How the shelves of several computers become one. Pure. Each product has the time of its last change, and the later
 * change wins, product by product; a removal is a change too. Merging is the same in whichever order it is done.
 */

/** A product as one of the computers last changed it; null if it was removed. */
export interface SyncItem {
  /** Milliseconds since 1970, by the clock of the computer that changed it. */
  readonly at: number;
  readonly product: ShelfProduct | null;
}

/** The combined knowledge of the computers. */
export interface Synced {
  readonly items: ReadonlyMap<string, SyncItem>;
  /** The products in the person's order, and when that was chosen; 0 if it was never chosen. */
  readonly order: { readonly at: number; readonly ids: readonly string[] };
}

export const nothingSynced: Synced = { items: new Map(), order: { at: 0, ids: [] } };

/** How many removals are remembered, and for how long: a computer that was away for longer brings its product back. */
export const mostRemovals = 60;
const removalMs = 180 * 24 * 60 * 60 * 1000;
/** How far a clock may be ahead, in milliseconds; a later time counts as now, or it would always win. */
const clockMs = 60 * 60 * 1000;

/**
 * What is known, with the changes made on this computer: `shelf` is what it has now, and `here` the ids of what it had
 * when this was done last.
 */
export function noted(
  before: Synced,
  here: readonly string[],
  shelf: readonly ShelfProduct[],
  now: number,
): Synced {
  const items = new Map(before.items);
  const change = (id: string, product: ShelfProduct | null) => {
    const known = items.get(id);
    if (known !== undefined && signOf(known.product) === signOf(product)) return;
    items.set(id, { at: Math.max(now, (known?.at ?? 0) + 1), product });
  };
  const ids = shelf.map(({ id }) => id);
  for (const product of shelf) change(product.id, product);
  for (const id of here) if (!ids.includes(id)) change(id, null);
  const isFirst = here.length === 0 && before.order.at === 0;
  const isOrdered = ids.join('\n') === here.join('\n');
  const order = isOrdered ? before.order : { at: isFirst ? 0 : Math.max(now, before.order.at + 1), ids };
  return { items, order };
}

/** The combined knowledge of two computers. */
export function merged(one: Synced, other: Synced, now: number): Synced {
  const items = new Map<string, SyncItem>();
  for (const [id, item] of [...one.items, ...other.items]) {
    const soon = { ...item, at: Math.min(item.at, now + clockMs) };
    const known = items.get(id);
    items.set(id, known === undefined ? soon : later(known, soon));
  }
  const order = isLaterOrder(other.order, one.order) ? other.order : one.order;
  return {
    items: withoutOldRemovals(items, now),
    order: { ...order, at: Math.min(order.at, now + clockMs) },
  };
}

/** Of changes at the same moment, the one that is greater as a text: every computer chooses the same. */
function later(one: SyncItem, other: SyncItem): SyncItem {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return signOf(one.product) >= signOf(other.product) ? one : other;
}

const isLaterOrder = (one: Synced['order'], other: Synced['order']): boolean =>
  one.at === other.at ? one.ids.join('\n') > other.ids.join('\n') : one.at > other.at;

function withoutOldRemovals(items: Map<string, SyncItem>, now: number): Map<string, SyncItem> {
  const removals = [...items]
    .filter(([, { product }]) => product === null)
    .toSorted(([a, one], [b, other]) => other.at - one.at || (a < b ? -1 : 1));
  for (const [index, [id, { at }]] of removals.entries())
    if (index >= mostRemovals || at < now - removalMs) items.delete(id);
  return items;
}

/**
 * The shelf that follows: each product once and sixty at most, in the person's order; what has no place in it yet comes
 * last. Of two entries of one product the smaller id stays, so that no two computers drop each other's.
 */
export function shelfIn({ items, order }: Synced): readonly ShelfProduct[] {
  const place = new Map(order.ids.map((id, at) => [id, at]));
  const products = [...items.values()]
    .flatMap(({ product }) => product ?? [])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const once = new Set(distinct(products).map(({ id }) => id));
  const placeOf = ({ id }: ShelfProduct) => place.get(id) ?? order.ids.length;
  const inOrder = products.filter(({ id }) => once.has(id)).toSorted((a, b) => placeOf(a) - placeOf(b));
  return shelfOf(inOrder);
}

/** The products without duplicates; there may be more than fit on a shelf. */
const distinct = (products: readonly ShelfProduct[]): ShelfProduct[] =>
  products.filter((product, at) => !products.slice(0, at).some((each) => isSame(each, product)));

/** A product as a canonical text, independent of the order of its fields. */
export const signOf = (product: ShelfProduct | null): string =>
  product === null ? '' : JSON.stringify(Object.entries(product).toSorted(([a], [b]) => (a < b ? -1 : 1)));
