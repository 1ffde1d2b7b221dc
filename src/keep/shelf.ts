import type { Entry } from '@/browser/storage';
import { isRecord } from '@/report/checks';
import { isShelfProduct } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { keptValue, type Parsed } from './kept-value';

/**
 * The products that the person put on the shelf, in `storage.local`. The background changes them
 * (src/background/shelf.ts); every page of ours may read and watch.
 */

/** The shape of what is stored. A change of the shape gets a new number, and a step in `shelfIn`. */
const version = 1;

/** The products that a stored value holds. Those that are broken, or only a newer version knows, are left out. */
function shelfIn(value: unknown): Parsed<readonly ShelfProduct[]> {
  if (value === null) return { value: [], whole: true };
  const stored = isRecord(value) && Array.isArray(value.products) ? value.products : [];
  const products = stored.filter(isShelfProduct);
  return {
    value: products,
    whole: isRecord(value) && value.version === version && products.length === stored.length,
  };
}

const kept = keptValue({
  key: 'local:shelf',
  parse: shelfIn,
  print: (products) => ({ version, products }),
});

/** The shelf. A stored value that does not parse is quarantined whole; the products in it that do parse stay. */
export const readShelf = async (): Promise<ShelfProduct[]> => [...(await kept.read())];

/**
 * Changes the shelf by a function of what it is; nothing is written where that gives the same shelf back. Rejects
 * where the browser cannot store it: the shelf is then as it was.
 */
export const updateShelf = (
  change: (shelf: readonly ShelfProduct[]) => readonly ShelfProduct[],
): Promise<void> => kept.update(change);

/** A shelf as it is stored. */
export const shelfEntry = (shelf: readonly ShelfProduct[]): Entry => kept.entry(shelf);

/** Calls back on each change; returns a stop function. */
export const whenShelfChanges = (changed: () => void): (() => void) => kept.watch(() => changed());

/** Reports the shelf now and at each change, or why it cannot be read; returns how to stop. */
export function watchShelf(
  report: (shelf: ShelfProduct[]) => void,
  failed: (error: unknown) => void,
): () => void {
  let changed = false;
  const stop = kept.watch((shelf) => {
    changed = true;
    report([...shelf]);
  });
  readShelf().then((shelf) => {
    if (!changed) report(shelf);
  }, failed);
  return () => {
    changed = true;
    stop();
  };
}
