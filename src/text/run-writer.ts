import type { Span } from './span';

/** What is made of a source: the text, and the runs that it consists of. */
export interface Pass {
  text: string;
  /** Where each run begins in `text`. */
  kept: number[];
  /** Where the source of each run begins. */
  starts: number[];
  /** Where the source of each run ends; -1 for a run copied character by character. */
  ends: number[];
}

/** The start (`behind` 0) or end (`behind` 1) of the source of the character at `at`. */
export type Place = (at: number, behind: 0 | 1) => number;

export const placesOf =
  ({ kept, starts, ends }: Pass): Place =>
  (at, behind) => {
    let low = 0;
    for (let high = kept.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((kept[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    const end = ends[low] ?? 0;
    if (end < 0) return start + at - (kept[low] ?? 0) + behind;
    return behind ? end : start;
  };

/** `inner` of what `outer` made of a source. */
export const placedIn =
  (outer: Place, inner: Place): Place =>
  (at, behind) =>
    outer(inner(at, behind) - behind, behind);

/** Where the characters `start` to `end` (exclusive) of `text` come from. */
export function spanIn(place: Place, text: string, source: string, start: number, end: number): Span {
  const from = start < text.length ? place(start, 0) : source.length;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: end <= text.length ? place(end - 1, 1) : source.length };
}

/** Writes a text run by run, from a source that is read from left to right. */
export class RunWriter implements Pass {
  text = '';
  readonly kept: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** How far the source is dealt with. */
  done = 0;
  #isCopying = false;

  /** Writes `chars` for as many characters of the source, up to `end`. */
  copy(chars: string, end: number): void {
    if (!this.#isCopying) this.#begin(-1);
    this.#isCopying = true;
    this.text += chars;
    this.done = end;
  }

  /** Writes `char` for everything up to `end`; an empty one drops it. */
  replace(char: string, end: number): void {
    if (char) this.#begin(end);
    this.text += char;
    this.done = end;
    this.#isCopying = false;
  }

  #begin(end: number): void {
    this.kept.push(this.text.length);
    this.starts.push(this.done);
    this.ends.push(end);
  }
}
