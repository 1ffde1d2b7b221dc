import { type Entry, storage } from '@/browser/storage';
import { quarantine } from './quarantine';

/** What a stored value holds. */
export interface Parsed<T> {
  value: T;
  /** False where some of it could not be read. `value` is then the part that could. */
  whole: boolean;
}

interface Format<T> {
  key: Entry['key'];
  /** Reads what is stored; null is nothing. Never throws. */
  parse(stored: unknown): Parsed<T>;
  /** What to store. */
  print(value: T): unknown;
}

/** A value of the extension's own contexts that survives broken storage: what cannot be read goes to quarantine. */
export interface KeptValue<T> {
  /** The value. Where some of what is stored cannot be read, it is quarantined whole, and the rest stays. */
  read(): Promise<T>;
  /** Changes the value; no other change gets in between. Rejects, and changes nothing, where it cannot be stored. */
  update(change: (value: T) => T): Promise<void>;
  /** The value as it would be stored, to be written together with others. */
  entry(value: T): Entry;
  /** Calls back with each new value; returns how to stop. Repairs nothing, so content scripts may use it. */
  watch(changed: (value: T) => void): () => void;
}

export function keptValue<T>({ key, parse, print }: Format<T>): KeptValue<T> {
  const update = (change: (value: T) => T): Promise<void> =>
    storage.update(key, async (stored) => {
      const { value, whole } = parse(stored);
      if (!whole) await quarantine(key, stored);
      const next = change(value);
      return whole && next === value ? stored : print(next);
    });
  return {
    update,
    async read() {
      const { value, whole } = parse(await storage.getItem(key));
      if (!whole) await update((repaired) => repaired);
      return value;
    },
    entry: (value) => ({ key, value: print(value) }),
    watch: (changed) => storage.watch(key, (stored) => changed(parse(stored).value)),
  };
}
