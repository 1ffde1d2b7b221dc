import type { Span } from '@/text/span';
import { parentOf } from './inner-roots';
import { readingText } from './read-text';
import type { Wanted } from './reading-scope';
import { finish, type Steps } from './steps';
import { TextMap } from './text-map';

/** The text of a page, its lines, and the span of each element's text. */
export interface PageText {
  readonly map: TextMap;
  readonly lines: readonly Line[];
  readonly spans: ReadonlyMap<Element, Span>;
}

export interface Line extends Span {
  text: string;
}

/** Reads the text under a node, or the wanted parts of it. */
export const readPage = (root: Node, wanted?: Wanted): PageText => finish(readingPage(root, wanted));

/** The same in steps. */
export function* readingPage(root: Node, wanted?: Wanted): Steps<PageText> {
  const spans = new Map<Element, Span>();
  const map = yield* readingText(root, wanted === undefined ? { spans } : { spans, wanted });
  return { map, spans, lines: linesOf(map.text) };
}

/** A text that is nowhere on the page, in the form of a page. */
export const pageOfText = (text: string): PageText => ({
  map: new TextMap(text, []),
  spans: new Map(),
  lines: linesOf(text),
});

/** The lines of a text with their offsets, `offset` added to each. */
export function linesOf(text: string, offset = 0): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newLine = text.indexOf('\n', start);
    const end = newLine === -1 ? text.length : newLine;
    if (end > start) lines.push({ start: offset + start, end: offset + end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** Index of the first line that ends after `offset`. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line !== undefined && line.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The largest element whose text is no more than `[start, end)`: the heading around the words of a heading. */
export function elementOf(page: PageText, { start, end }: Span): Element | null {
  let found: Element | null = null;
  for (let element = parentOf(page.map.nodeAt(start)); element !== null; element = parentOf(element)) {
    const span = page.spans.get(element);
    // Nothing was read above the root or inside drawings.
    if (span === undefined || span.start < start || span.end > end) break;
    found = element;
  }
  return found;
}
