import { isOnPage } from './on-page';

/** A text of the page, with the mapping from its offsets back to the text nodes that print it. */

/** Characters that map one to one to a text node: `text[at + i]` is `node.data[from + i]`. */
export interface Run {
  at: number;
  node: Text;
  from: number;
  length: number;
}

export class TextMap {
  readonly #runs: readonly Run[];
  readonly #shift: number;

  /** `shift` is the offset of this text within the text that the runs refer to. */
  constructor(
    readonly text: string,
    runs: readonly Run[],
    shift = 0,
  ) {
    this.#runs = runs;
    this.#shift = shift;
  }

  /** A part of this text with offsets of its own, trimmed. */
  slice(start: number, end: number): TextMap {
    const part = this.text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    return new TextMap(part.trim(), this.#runs, this.#shift + start + lead);
  }

  /** The same text with other white space at some offsets, one character each. */
  spacedBy(spaces: ReadonlyMap<number, string>): TextMap {
    let text = '';
    let from = 0;
    for (const [at, space] of [...spaces].sort(([one], [two]) => one - two)) {
      text += this.text.slice(from, at) + space;
      from = at + 1;
    }
    return new TextMap(text + this.text.slice(from), this.#runs, this.#shift);
  }

  /** Several texts as one, a line break between them. */
  static join(parts: readonly TextMap[]): TextMap {
    const [only, ...more] = parts;
    if (only !== undefined && more.length === 0) return only;
    const runs: Run[] = [];
    let text = '';
    for (const part of parts) {
      if (text !== '') text += '\n';
      for (const { node, from, to, at } of part.#parts(0, part.text.length))
        runs.push({ at: text.length + at, node, from, length: to - from });
      text += part.text;
    }
    return new TextMap(text, runs);
  }

  /**
   * The Ranges of `[start, end)` on the page, one per text node, in reading order.
   * Empty if the page no longer shows these words there (a node was removed or rewritten).
   */
  ranges(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    for (const { node, from, to, expected } of this.#parts(start, end)) {
      if (!isOnPage(node) || !prints(node.data.slice(from, to), expected)) return [];
      const last = ranges.at(-1);
      if (last !== undefined && last.endContainer === node) {
        last.setEnd(node, to);
      } else {
        const range = node.ownerDocument.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        ranges.push(range);
      }
    }
    return ranges;
  }

  /** The text node with the first printed character at or after `offset`; null at the end. */
  nodeAt(offset: number): Text | null {
    return this.#runs[this.#firstRunAfter(offset + this.#shift)]?.node ?? null;
  }

  /** The text nodes of `[start, end)`, each with the number of its characters in that span. */
  *nodes(start: number, end: number): Generator<{ node: Text; length: number }> {
    for (const { node, from, to } of this.#parts(start, end)) yield { node, length: to - from };
  }

  *#parts(start: number, end: number) {
    const first = start + this.#shift;
    const last = Math.min(end, this.text.length) + this.#shift;
    for (let index = this.#firstRunAfter(first); index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (run === undefined || run.at >= last) return;
      const skip = Math.max(0, first - run.at);
      const take = Math.min(run.length, last - run.at);
      const textAt = run.at - this.#shift;
      yield {
        at: textAt + skip,
        node: run.node,
        from: run.from + skip,
        to: run.from + take,
        expected: this.text.slice(textAt + skip, textAt + take),
      };
    }
  }

  /** Index of the first run that ends after `at`. */
  #firstRunAfter(at: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && run.at + run.length <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A text with every white space character replaced by a plain space; the length stays the same. */
export const plain = (text: string): string => (/[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text);

/** A text of one or two digits with each replaced by its raised form; any other text as it is. */
export const raisedDigits = (text: string): string =>
  /^\s*\d{1,2}\s*$/.test(text) ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : text;

/** Whether a node's words are those that were read from it. */
const prints = (data: string, read: string): boolean =>
  plain(data) === read || plain(raisedDigits(data)) === read;
