import { elementsPerStep } from '../text/caps';
import { frameDocumentOf, shadowRootOf } from '../text/inner-roots';
import { isElement } from '../text/node-kinds';
import { finish, type Steps } from '../text/steps';
import { type Kind, kindsOf, otherSigns } from './element-names';

/**
 * The elements of a page that matter, found in one walk. A selector like `[class*="product-card" i]` compares every
 * class with every fragment, and there are two dozen of them; classes repeat, and here each distinct one is examined
 * once. Valid for one reading of a page.
 */
export class PageElements {
  readonly #document: Document;
  readonly #looksInside: boolean;
  #walked: Walked | undefined;

  /** `looksInside`: whether `withInnerTree` will be used. */
  constructor(document: Document, looksInside: boolean) {
    this.#document = document;
    this.#looksInside = looksInside;
  }

  /** Walks the page in steps; without it, the first question walks synchronously. */
  *ready(): Steps<void> {
    this.#walked ??= yield* walk(this.#document, this.#looksInside);
  }

  /** The elements of a kind, in page order, each once. */
  of(kind: Kind): readonly Element[] {
    const named = this.#all.named.get(kind) ?? [];
    // One query per attribute: an attribute that no element has is answered at once, a selector list is not.
    const others = otherSigns(kind).flatMap((selector) => [...this.#document.querySelectorAll(selector)]);
    return others.length === 0 ? named : inOrder(this.#document, new Set([...named, ...others]));
  }

  /** Shadow hosts and frames of the same origin. */
  get withInnerTree(): readonly Element[] {
    return this.#all.withInnerTree;
  }

  get #all(): Walked {
    this.#walked ??= finish(walk(this.#document, this.#looksInside));
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
  withInnerTree: readonly Element[];
}

function* walk(document: Document, looksInside: boolean): Steps<Walked> {
  const named = new Map<Kind, Element[]>();
  const withInnerTree: Element[] = [];
  const known = new Map<string, readonly Kind[]>();
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
    const name = node.getAttribute('class');
    if (name !== null) {
      let kinds = known.get(name);
      if (kinds === undefined) {
        kinds = kindsOf(name, 'named');
        known.set(name, kinds);
      }
      if (kinds.length > 0) add(node, kinds);
    }
    const id = node.getAttribute('id');
    if (id !== null) add(node, kindsOf(id, 'ids'));
    if (looksInside && shadowRootOf(node) !== null) withInnerTree.push(node);
  }
  for (const frame of document.getElementsByTagName('iframe'))
    if (frameDocumentOf(frame) !== null) withInnerTree.push(frame);
  return { named, withInnerTree };
}
