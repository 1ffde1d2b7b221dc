import { storage } from '@/browser/storage';
import { isRecord } from '@/report/checks';
import { isShelfProduct } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { setAside } from './quarantine';

/**
 * The products that the person put on the shelf, in `storage.local`. The background changes them
 * (src/background/shelf.ts); every page of ours may read and watch.
 */

const key = 'local:shelf';

/** The shape of what is stored. A change of the shape gets a new number, and a step in `shelfIn`. */
const version = 1;

/** Held while the shelf is read and written, by whichever window: no change overwrites another. */
const lock = 'pore-truth:shelf';

const item = storage.defineItem(key);

interface Found {
  products: ShelfProduct[];
  /** Whether all of the stored value was understood. */
  whole: boolean;
}

/** The products that a stored value holds. Those that are broken, or only a newer version knows, are left out. */
function shelfIn(value: unknown): Found {
  if (value === null) return { products: [], whole: true };
  const stored = isRecord(value) && Array.isArray(value.products) ? value.products : [];
  const products = stored.filter(isShelfProduct);
  return {
    products,
    whole: isRecord(value) && value.version === version && products.length === stored.length,
  };
}

/** The shelf. A stored value that does not parse is quarantined whole; the products in it that do parse stay. */
export async function readShelf(): Promise<ShelfProduct[]> {
  const { products, whole } = shelfIn(await item.getValue());
  return whole ? products : navigator.locks.request(lock, repaired);
}

/** To be called with the lock held. */
async function repaired(): Promise<ShelfProduct[]> {
  const value = await item.getValue();
  const { products, whole } = shelfIn(value);
  if (!whole) {
    await setAside(key, value);
    await write(products);
  }
  return products;
}

const write = (products: readonly ShelfProduct[]): Promise<void> => item.setValue({ version, products });

/**
 * Changes the shelf by a function of what it is; nothing is written where that gives the same shelf back. Rejects
 * where the browser cannot store it: the shelf is then as it was.
 */
export const updateShelf = (
  change: (shelf: readonly ShelfProduct[]) => readonly ShelfProduct[],
): Promise<void> =>
  navigator.locks.request(lock, async () => {
    const before = await repaired();
    const after = change(before);
    if (after !== before) await write(after);
  });

/** Reports the shelf now and at each change, or why it cannot be read; returns how to stop. */
export function watchShelf(
  report: (shelf: ShelfProduct[]) => void,
  failed: (error: unknown) => void,
): () => void {
  let changed = false;
  const stop = item.watch((value) => {
    changed = true;
    report(shelfIn(value).products);
  });
  readShelf().then((shelf) => {
    if (!changed) report(shelf);
  }, failed);
  return () => {
    changed = true;
    stop();
  };
}
