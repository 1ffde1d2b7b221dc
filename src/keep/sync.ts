import { logError } from '@/browser/log';
import { type Entry, storage } from '@/browser/storage';
import { boolean, isRecord, listOf, nullable, number, object, textUpTo } from '@/report/checks';
import { isShelfProduct, longestId } from '@/week/product';
import { shelfMost } from '@/week/shelf';
import { nothingSynced, type Synced, type SyncItem, signOf } from '@/week/sync';

/**
 * The shelf in the browser's own sync, where the person wants it: an item a product, so that a change writes one item of
 * at most 8 kB, which is what browsers allow. What this computer knows of it is in `storage.local`.
 */

const itemPrefix = 'sync:shelf:';
const orderKey = 'sync:shelf-order';
const knownKey = 'local:synced';

const keyOf = (id: string): `sync:shelf:${string}` => `${itemPrefix}${id}`;

const isItem = object({ at: number, product: nullable(isShelfProduct) });
const isOrder = object({ at: number, ids: listOf(textUpTo(longestId), 2 * shelfMost) });

/** What this computer knew at its last sync. */
export interface Known {
  synced: Synced;
  /** The ids of what was on this computer's shelf. */
  here: readonly string[];
  /** Whether the browser took everything. */
  isKept: boolean;
}

const isKnown = object({
  items: isRecord,
  order: isOrder,
  here: listOf(textUpTo(longestId)),
  isKept: boolean,
});

/** Null if this computer doesn't sync, or its record can't be read: then it starts over, and nothing is lost. */
function knownIn(value: unknown): Known | null {
  if (!isKnown(value)) return null;
  const { items, order, here, isKept } = value;
  return { synced: { items: itemsIn(items), order }, here, isKept };
}

const itemsIn = (stored: Record<string, unknown>): Map<string, SyncItem> =>
  new Map(Object.entries(stored).flatMap(([id, item]) => (isItem(item) ? [[id, item]] : [])));

export const readKnown = async (): Promise<Known | null> => knownIn(await storage.getItem(knownKey));

export const keepKnown = ({ synced, here, isKept }: Known): Promise<void> =>
  storage.setItem(knownKey, { items: Object.fromEntries(synced.items), order: synced.order, here, isKept });

/** Calls back with whether the browser stored everything, now and on each change; null while nothing is synced. */
export function watchKnown(tell: (isKept: boolean | null) => void): () => void {
  readKnown().then(
    (known) => tell(known?.isKept ?? null),
    (error: unknown) => {
      logError(error);
      tell(false);
    },
  );
  return storage.watch(knownKey, (value) => tell(knownIn(value)?.isKept ?? null));
}

/** What the computers wrote. Anything of another shape is ignored but kept: a newer version may need it. */
export async function readSynced(): Promise<Synced> {
  const stored = Object.entries(await storage.readAll('sync'));
  const items = stored.flatMap(([key, value]): [string, SyncItem][] =>
    key.startsWith(itemPrefix) && isItem(value) ? [[key.slice(itemPrefix.length), value]] : [],
  );
  const order = stored.find(([key]) => key === orderKey)?.[1];
  return { items: new Map(items), order: isOrder(order) ? order : nothingSynced.order };
}

/** Writes what differs. Rejects if the browser has no space for it, or can't write now. */
export async function writeSynced(before: Synced, after: Synced): Promise<void> {
  const gone = [...before.items.keys()].filter((id) => !after.items.has(id));
  if (gone.length > 0) await storage.removeItems(gone.map(keyOf));
  const changed = [...after.items].filter(([id, item]) => isOther(before.items.get(id), item));
  const entries: Entry[] = changed.map(([id, value]) => ({ key: keyOf(id), value }));
  if (JSON.stringify(before.order) !== JSON.stringify(after.order))
    entries.push({ key: orderKey, value: after.order });
  if (entries.length > 0) await storage.replaceAll(entries);
}

const isOther = (before: SyncItem | undefined, { at, product }: SyncItem): boolean =>
  before?.at !== at || signOf(before.product) !== signOf(product);

/** Deletes the shelf's copy in the browser's sync, and this computer's record of it. The shelf itself stays. */
export async function forgetSynced(): Promise<void> {
  const { items } = await readSynced();
  await storage.removeItems([...[...items.keys()].map(keyOf), orderKey]);
  await storage.removeItem(knownKey);
}

/** Calls back when this or another computer changed something. */
export const watchSynced = (changed: () => void): void => storage.watchAll('sync', changed);
