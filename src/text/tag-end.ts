/** A quote that isn't closed within this many characters is a stray one, not part of a tag. */
const longestValue = 4_000;
/** In markup, what a tag consists of outside quotes. */
const unquoted = /[^<>"']*/y;

/**
 * Finds where the tags of one source end. Many signs that open no tag could each be searched to the end of the source,
 * so the search stops for good after twice the source's length.
 */
export class TagEnds {
  readonly #source: string;
  /** How many characters were searched without success. */
  #wasted = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The end of the tag whose name ends at `from`; -1 if its "<" is just a character. */
  after(from: number): number {
    const source = this.#source;
    if (this.#wasted > 2 * source.length) return -1;
    let at = from;
    for (;;) {
      unquoted.lastIndex = at;
      at += unquoted.exec(source)?.[0].length ?? 0;
      const mark = source[at];
      if (mark === '>') return at + 1;
      if (mark !== '"' && mark !== "'") break;
      const value = source.slice(at + 1, at + 2 + longestValue);
      const close = value.indexOf(mark);
      if (close < 0) {
        this.#wasted += value.length;
        break;
      }
      at += close + 2;
    }
    this.#wasted += at - from;
    return -1;
  }
}
