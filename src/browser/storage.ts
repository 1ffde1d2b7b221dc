import { browser } from 'wxt/browser';

/**
 * The extension's own memory, by keys that say where they lie: "local:settings", "session:tab:1:0". What comes
 * out is `unknown`: whoever reads checks it. WXT's storage does far more, and weighs as much as the rest of the
 * background's own code.
 */

export type StorageKey = `${'local' | 'session'}:${string}`;

/** A value under a key of its own. */
export interface StoredItem {
  /** The value, or the fallback where there is none. */
  getValue(): Promise<unknown>;
  setValue(value: unknown): Promise<void>;
  /** Calls back with each new value, or the fallback where it was removed; returns how to stop. */
  watch(changed: (value: unknown) => void): () => void;
}

function placeOf(key: StorageKey) {
  const [area, ...name] = key.split(':');
  return { area: area === 'session' ? browser.storage.session : browser.storage.local, name: name.join(':') };
}

/** The value under a key, null where there is none. */
async function getItem(key: StorageKey): Promise<unknown> {
  const { area, name } = placeOf(key);
  const found: Record<string, unknown> = await area.get(name);
  return found[name] ?? null;
}

/** Keeps a value; null or undefined removes what was there. */
async function setItem(key: StorageKey, value: unknown): Promise<void> {
  const { area, name } = placeOf(key);
  if (value === null || value === undefined) await area.remove(name);
  else await area.set({ [name]: value });
}

async function removeItem(key: StorageKey): Promise<void> {
  const { area, name } = placeOf(key);
  await area.remove(name);
}

async function removeItems(keys: readonly StorageKey[]): Promise<void> {
  await Promise.all(keys.map(removeItem));
}

/** Everything in one area, by names without the area. */
const snapshot = (area: 'local' | 'session'): Promise<Record<string, unknown>> => browser.storage[area].get();

/** Calls back with each new value, null where it was removed; returns how to stop. */
function watch(key: StorageKey, changed: (value: unknown) => void): () => void {
  const { area, name } = placeOf(key);
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
    const change = changes[name];
    // Some browsers tell of a value that was only written again.
    if (change === undefined || JSON.stringify(change.newValue) === JSON.stringify(change.oldValue)) return;
    changed(change.newValue ?? null);
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}

const defineItem = (
  key: StorageKey,
  { fallback }: { fallback: unknown } = { fallback: null },
): StoredItem => ({
  getValue: async () => (await getItem(key)) ?? fallback,
  setValue: (value) => setItem(key, value),
  watch: (changed) => watch(key, (value) => changed(value ?? fallback)),
});

export const storage = { getItem, setItem, removeItem, removeItems, snapshot, watch, defineItem };
