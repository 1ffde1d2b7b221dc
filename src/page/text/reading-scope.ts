import { charactersPerStep, textsPerStep } from './caps';
import { unread } from './tags';

/** The parts of a page worth reading: large pages are mostly menus, reviews and other products. */
export interface Wanted {
  /** Elements to read whole. */
  whole: ReadonlySet<Node>;
  /** Text nodes at which reading starts. */
  from: ReadonlyMap<Node, Stretch>;
  /** The ancestors of all of these. */
  way: ReadonlySet<Node>;
}

export interface Stretch {
  /** How many characters to read from here. */
  reach: number;
  /** Whether an earlier stretch ends here. */
  ends: boolean;
}

/** Decides during a walk in reading order what to read. `at` is the number of characters read so far. */
export interface Scope {
  takes(node: Text, at: number): boolean;
  enters(element: Element, at: number): boolean;
  leave(element: Element): void;
}

export function scopeOf({ whole, from, way }: Wanted): Scope {
  let end = 0;
  let depth = 0;
  return {
    takes(node, at) {
      const stretch = from.get(node);
      if (stretch !== undefined) end = stretch.ends ? at + stretch.reach : Math.max(end, at + stretch.reach);
      return depth > 0 || at < end;
    },
    enters(element, at) {
      if (whole.has(element)) depth++;
      return depth > 0 || at < end || way.has(element);
    },
    leave(element) {
      if (whole.has(element)) depth--;
    },
  };
}

const unreadAround = [...unread].join(',');

/** Whether an element has any readable text. */
export function hasWords(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (/\S/.test(node.nodeValue ?? '') && node.parentElement?.closest(unreadAround) == null) return true;
  return false;
}

/** A walk over the texts under an element. */
export const textsUnder = (body: Element): TreeWalker =>
  body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);

/** Counts the texts of a walk, and says when they make up a step. */
export class TextStep {
  #texts = 0;
  #characters = 0;

  /** Whether a step is full with this text; the next one begins with it. */
  isFullWith(text: string): boolean {
    this.#characters += text.length;
    if (++this.#texts < textsPerStep && this.#characters < charactersPerStep) return false;
    this.#texts = 0;
    this.#characters = text.length;
    return true;
  }
}

/** Whether a text node belongs to code, a drawing or a form field. */
export const isUnread = ({ parentElement }: Node): boolean => unread.has(parentElement?.localName ?? '');

/** Some nodes and their ancestors up to `body`. */
export function wayTo(body: Element, nodes: readonly Node[]): Set<Node> {
  const way = new Set<Node>();
  for (const node of nodes)
    for (let at: Node | null = node; at !== null && !way.has(at); at = at === body ? null : at.parentNode)
      way.add(at);
  return way;
}
