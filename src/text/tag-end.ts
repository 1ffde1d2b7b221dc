/** A quote that closes no sooner is a stray one: no tag. In characters. */
const longestValue = 4_000;
/** In markup, what a tag consists of outside of quotes. */
const unquoted = /[^<>"']*/y;

/**
 * Finds where the tags of one source end. Many signs that open no tag could each be searched to the end of the source,
 * so the search stops for good after twice the source's length.
 */
export class TagEnds {
  readonly #source: string;
  /** Characters that were searched in vain. */
  #wasted = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Where the tag ends whose name ends at `from`; -1 where its "<" is only a sign. */
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
