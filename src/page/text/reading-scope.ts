import { unread } from './tags';

/** What of a page is worth reading: large pages are mostly menus, opinions and other products. */
export interface Wanted {
  /** Elements to be read whole. */
  whole: ReadonlySet<Node>;
  /** Text nodes from which on the page is read. */
  from: ReadonlyMap<Node, Stretch>;
  /** The elements around all of these. */
  way: ReadonlySet<Node>;
}

export interface Stretch {
  /** How many characters are read, counted from here. */
  reach: number;
  /** Whether whatever was being read ends here at the latest. */
  ends: boolean;
}

/** Decides, along a walk in reading order, what is read. `at` is how many characters have been. */
export interface Scope {
  takes(node: Text, at: number): boolean;
  enters(element: Element, at: number): boolean;
  leave(element: Element): void;
}

export const everything: Scope = { takes: () => true, enters: () => true, leave() {} };

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

/** Whether there is anything to read in an element. The first words decide. */
export function hasWords(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (/\S/.test(node.nodeValue ?? '') && node.parentElement?.closest(unreadAround) == null) return true;
  return false;
}

/** A walk over the texts under an element. */
export const textsUnder = (body: Element): TreeWalker =>
  body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);

/** Whether a text stands in what nobody reads. */
export const isUnread = ({ parentElement }: Node): boolean => unread.has(parentElement?.localName ?? '');

/** The elements on the way to some nodes of a page, and these. */
export function wayTo(body: Element, nodes: readonly Node[]): Set<Node> {
  const way = new Set<Node>();
  for (const node of nodes)
    for (let at: Node | null = node; at !== null && !way.has(at); at = at === body ? null : at.parentNode)
      way.add(at);
  return way;
}
