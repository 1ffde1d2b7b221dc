import { browser } from 'wxt/browser';

/**
 * The extension's storage. A key names its area too: "local:settings", "session:tab:1:0". Values come out as
 * `unknown`, and are checked by their readers. WXT's own storage module does far more and would double the
 * background's own code.
 */

type Area = 'local' | 'session' | 'sync';

export type StorageKey = `${Area}:${string}`;

const isArea = (name: string | undefined): name is Area => name === 'session' || name === 'sync';

function placeOf(key: StorageKey) {
  const [area, ...name] = key.split(':');
  return { area: browser.storage[isArea(area) ? area : 'local'], name: name.join(':') };
}

/** The value of a key, null where there is none. */
async function getItem(key: StorageKey): Promise<unknown> {
  const { area, name } = placeOf(key);
  const found: Record<string, unknown> = await area.get(name);
  return found[name] ?? null;
}

/** Stores a value; null or undefined removes it. */
async function setItem(key: StorageKey, value: unknown): Promise<void> {
  const { area, name } = placeOf(key);
  if (value === null || value === undefined) await area.remove(name);
  else await area.set({ [name]: value });
}

async function removeItem(key: StorageKey): Promise<void> {
  const { area, name } = placeOf(key);
  await area.remove(name);
}

/** Removes values, by one write of each area. */
async function removeItems(keys: readonly StorageKey[]): Promise<void> {
  const places = Map.groupBy(keys.map(placeOf), ({ area }) => area);
  await Promise.all([...places].map(([area, those]) => area.remove(those.map(({ name }) => name))));
}

const lockOf = (key: StorageKey): string => `pore-truth:${key}`;

/**
 * Replaces a value by what `change` makes of it; the same value back writes nothing. Changes of one key are made one
 * after the other, whichever of the extension's contexts they come from, so that none is lost. Not for content
 * scripts: their locks are the page's.
 */
const update = (key: StorageKey, change: (value: unknown) => unknown): Promise<void> =>
  navigator.locks.request(lockOf(key), async () => {
    const before = await getItem(key);
    const after = await change(before);
    if (after !== before) await setItem(key, after);
  });

/** A value and the key to store it under. */
export interface Entry {
  key: `${'local' | 'sync'}:${string}`;
  value: unknown;
}

/**
 * Replaces several values of one area by one write of the browser: all of them or, where it has no room, none. No change of one of
 * them that another context makes meanwhile is lost. Rejects where it cannot store them.
 */
async function replaceAll(entries: readonly Entry[]): Promise<void> {
  const values = Object.fromEntries(entries.map(({ key, value }) => [placeOf(key).name, value]));
  const { area } = placeOf(entries[0]?.key ?? 'local:');
  const write = () => area.set(values);
  // Always locked in the same order, so that two windows never deadlock.
  const locked = entries
    .map(({ key }) => key)
    .toSorted()
    .reduceRight<() => Promise<void>>((work, key) => () => navigator.locks.request(lockOf(key), work), write);
  await locked();
}

/** All values of the browser's sync, which has none but ours, by their keys. */
const readAll = async (area: 'sync'): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries<unknown>(await browser.storage[area].get()).map(([name, value]) => [
      `${area}:${name}`,
      value,
    ]),
  );

/** Calls back at each change of an area. */
const watchAll = (area: 'sync', changed: () => void): void =>
  browser.storage[area].onChanged.addListener(() => changed());

/** Calls back with each new value, null where it was removed; returns how to stop. */
function watch(key: StorageKey, changed: (value: unknown) => void): () => void {
  const { area, name } = placeOf(key);
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
    const change = changes[name];
    // Some browsers also report a value that was only written again.
    if (change === undefined || JSON.stringify(change.newValue) === JSON.stringify(change.oldValue)) return;
    changed(change.newValue ?? null);
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}

export const storage = {
  getItem,
  setItem,
  removeItem,
  removeItems,
  update,
  replaceAll,
  readAll,
  watch,
  watchAll,
};
