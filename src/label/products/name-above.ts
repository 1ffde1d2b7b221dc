const ENDS_IN_COLON = /[:：]\s*$/;

/** The name of the product that the next list belongs to: right above it, or above its blurbs. */
export class NameAbove {
  /** The name as far as it was read; null where nothing names the next list. */
  name: string | null = null;
  /** "Clay Mask:⏎- Kaolin: clears …": a line that ends in a colon still names the list below its blurbs. */
  #overBlurbs: string | null = null;

  /** A line of its own that may be a name. */
  takeLine(name: string, printed: string): void {
    this.name = name;
    if (ENDS_IN_COLON.test(printed)) this.#overBlurbs = name;
  }

  /** A line that is none. */
  takeBlurb(): void {
    this.name = this.#overBlurbs;
  }

  /** The list has begun. */
  close(): void {
    this.name = null;
    this.#overBlurbs = null;
  }
}
