/** The size at which a cache drops its least recently used entries. */
export interface CacheBounds {
  entries: number;
  /** The total length of all keys. */
  characters: number;
}

/** A least-recently-used cache with text keys. A key longer than `characters` is not kept. */
export class BoundedCache<T> {
  readonly #bounds: CacheBounds;
  /** Least recently used first. */
  readonly #kept = new Map<string, T>();
  #characters = 0;

  constructor(bounds: CacheBounds) {
    this.#bounds = bounds;
  }

  get(key: string): T | undefined {
    const found = this.#kept.get(key);
    if (found === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found;
  }

  set(key: string, value: T): void {
    this.#drop(key);
    this.#kept.set(key, value);
    this.#characters += key.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#bounds.entries && this.#characters <= this.#bounds.characters) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    if (this.#kept.delete(key)) this.#characters -= key.length;
  }
}
