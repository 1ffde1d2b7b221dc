import type { Span } from '@/text/span';
import { nodesPerStep } from './caps';
import { isElement, isText } from './node-kinds';
import type { Wanted } from './reading-scope';
import { finish, type Steps } from './steps';
import { TextMap } from './text-map';
import { Walk } from './text-walk';
import { TextWriter } from './text-writer';

/**
 * Reads the text of a page. One walk over the text nodes gives a string (runs of white space are one space, a
 * new block is a new line) and a map from its offsets to text nodes. Only text nodes are read: no layout is
 * forced, hidden panels count, and nothing on the page is changed.
 */

export interface ReadOptions {
  /** What a new block is written as: a new line, or a visible separator for breadcrumbs. */
  lineBreak?: string;
  /** Put a space between inline elements that touch (`<a>Brand</a><span>Name</span>`). Use for titles only. */
  spaced?: boolean;
  /** Filled with the span of each element's text. */
  spans?: Map<Element, Span>;
  /** Reads only these parts; each skipped part leaves a `gapLine`. */
  wanted?: Wanted;
  /** Stops soon after this many characters, for callers with a limit. */
  most?: number;
}

/** Reads the text under one or several roots, each starting on a new line. */
export const readText = (roots: Node | Iterable<Node>, options: ReadOptions = {}): TextMap =>
  finish(readingText(roots, options));

/** The same in steps. */
export function* readingText(roots: Node | Iterable<Node>, options: ReadOptions = {}): Steps<TextMap> {
  const writer = new TextWriter(options.lineBreak ?? '\n');
  for (const root of 'nodeType' in roots ? [roots] : roots) {
    writer.breakLine();
    // A fragment or a shadow root is only its children.
    const tops = isText(root) || isElement(root) ? [root] : root.childNodes;
    let count = 0;
    for (const top of tops) {
      if (++count % nodesPerStep === 0) yield;
      const walk = new Walk(top, writer, options);
      while (!walk.goOn(nodesPerStep)) {
        if (writer.length > (options.most ?? Number.POSITIVE_INFINITY)) break;
        yield;
      }
    }
  }
  return new TextMap(writer.text(), writer.runs);
}
