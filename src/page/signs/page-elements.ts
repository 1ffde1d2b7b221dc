import { elementsPerStep } from '../text/caps';
import { frameDocumentOf, shadowRootOf } from '../text/inner-roots';
import { isElement } from '../text/node-kinds';
import { finish, type Steps } from '../text/steps';
import { classOf, idOf } from './element-attributes';
import { type Kind, kindsOf, otherSigns } from './element-names';

/**
 * The elements of a page that matter, found in one walk. A selector like `[class*="product-card" i]` compares every
 * class with every fragment, and there are two dozen of them; classes repeat, and here each distinct one is examined
 * once. Valid for one reading of a page.
 */
export class PageElements {
  readonly #document: Document;
  #walked: Walked | undefined;
  readonly #found = new Map<Kind, readonly Element[]>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Walks the page in steps; without it, the first question walks synchronously. */
  *ready(): Steps<void> {
    this.#walked ??= yield* walk(this.#document, false);
  }

  /** The same, and finds the shadow hosts and the frames of the same origin. */
  *readyInside(): Steps<readonly Element[]> {
    const known = this.#walked?.withInnerTree ?? null;
    if (known !== null) return known;
    const walked = yield* walk(this.#document, true);
    this.#walked = walked;
    return walked.withInnerTree ?? [];
  }

  /** The elements of a kind, in page order, each once. */
  of(kind: Kind): readonly Element[] {
    const known = this.#found.get(kind);
    if (known !== undefined) return known;
    const found = this.#find(kind);
    this.#found.set(kind, found);
    return found;
  }

  #find(kind: Kind): readonly Element[] {
    const named = this.#all.named.get(kind) ?? [];
    // One query per attribute: an attribute that no element has is answered at once, a selector list is not.
    const others = otherSigns(kind)
      .map((selector) => [...this.#document.querySelectorAll(selector)])
      .filter((elements) => elements.length > 0);
    const [only = named, ...more] = named.length > 0 ? [named, ...others] : others;
    return more.length === 0 ? only : inOrder(this.#document, new Set([only, ...more].flat()));
  }

  /** Whether an element may have this class: quick, and never wrong where it says no. */
  mayHaveClass(name: string): boolean {
    return this.#all.classes.includes(name.toLowerCase());
  }

  get #all(): Walked {
    this.#walked ??= finish(walk(this.#document, false));
    return this.#walked;
  }
}

/** In page order, by one walk to the last of them: to compare two of them, browsers count all elements beside them. */
function inOrder(document: Document, wanted: Set<Element>): Element[] {
  const found: Element[] = [];
  for (const element of document.getElementsByTagName('*')) {
    if (wanted.size === 0) break;
    if (wanted.delete(element)) found.push(element);
  }
  return found;
}

interface Walked {
  named: ReadonlyMap<Kind, readonly Element[]>;
  /** Each distinct class of the page, in small letters: old pages do without capitals. */
  classes: string;
  /** Null where nobody looked inside. */
  withInnerTree: readonly Element[] | null;
}

function* walk(document: Document, looksInside: boolean): Steps<Walked> {
  const named = new Map<Kind, Element[]>();
  const withInnerTree: Element[] = [];
  const known = new Map<string, readonly Kind[]>([['', []]]);
  const add = (element: Element, kinds: readonly Kind[]) => {
    for (const kind of kinds) {
      const elements = named.get(kind);
      if (elements === undefined) named.set(kind, [element]);
      else if (elements.at(-1) !== element) elements.push(element);
    }
  };
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (++count % elementsPerStep === 0) yield;
    if (!isElement(node)) continue;
    const name = classOf(node);
    let kinds = known.get(name);
    if (kinds === undefined) {
      kinds = kindsOf(name, 'named');
      known.set(name, kinds);
    }
    if (kinds.length > 0) add(node, kinds);
    const id = idOf(node);
    if (id !== '') add(node, kindsOf(id, 'ids'));
    if (looksInside && shadowRootOf(node) !== null) withInnerTree.push(node);
  }
  const classes = [...known.keys()].join(' ').toLowerCase();
  if (!looksInside) return { named, classes, withInnerTree: null };
  for (const frame of document.getElementsByTagName('iframe'))
    if (frameDocumentOf(frame) !== null) withInnerTree.push(frame);
  return { named, classes, withInnerTree };
}
