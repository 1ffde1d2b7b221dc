/** What a cache may hold before it drops what was used least recently. */
export interface CacheBounds {
  entries: number;
  /** Of all keys together. */
  characters: number;
}

/** Answers kept by the text that they were found for. A key longer than all keys together may be is not kept. */
export class BoundedCache<T> {
  readonly #bounds: CacheBounds;
  /** In the order of their last use. */
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
