import { browser } from 'wxt/browser';
import { mostRoots } from './caps';
import { parentElementOf } from './parents';

/** Trees that a page shows besides its own: shadow trees and frames of the same origin. */

/**
 * Extensions can read closed roots too: Chrome through `chrome.dom`, Firefox through a property of the element. Only
 * custom elements are checked, because the call is slow.
 */
export function shadowRootOf(element: Element, name = element.localName): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!name.includes('-') || !isHtml(element)) return null;
  if ('openOrClosedShadowRoot' in element) {
    const root: unknown = element.openOrClosedShadowRoot;
    return isShadowRoot(root) ? root : null;
  }
  return browser?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

// Checked by namespace, not with instanceof: a frame's document has its own classes.
const isHtml = (element: Element): element is HTMLElement =>
  element.namespaceURI === 'http://www.w3.org/1999/xhtml';

export const isShadowRoot = (node: unknown): node is ShadowRoot =>
  typeof node === 'object' &&
  node !== null &&
  'nodeType' in node &&
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE &&
  'host' in node;

/** The document of a frame of the same origin; null for any other element or frame. */
export function frameDocumentOf(element: Element): Document | null {
  // Checked by name, not with instanceof: a frame within a frame has its own classes.
  if (element.localName !== 'iframe' || !('contentDocument' in element)) return null;
  const inner = element.contentDocument;
  return isDocument(inner) ? inner : null;
}

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'body' in value && 'defaultView' in value;

/** The element around a node: its parent, the host of its shadow tree, or the frame that shows its document. */
export function parentOf(node: Node | null): Element | null {
  if (node === null) return null;
  const parent = parentElementOf(node);
  if (parent !== null) return parent;
  const { ownerDocument } = node;
  const root = node.getRootNode();
  if (isShadowRoot(root)) return root.host;
  return ownerDocument === null ? null : frameOf(ownerDocument);
}

/** The frame that shows a document; null for the page itself. */
export function frameOf(document: Document): Element | null {
  if (document === globalThis.document) return null;
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    // The frame belongs to another origin, which cannot be read.
    return null;
  }
}

/** Every shadow root and frame document inside, so that changes in them can be observed. */
export function innerRoots(document: Document): Node[] {
  const roots: Node[] = [];
  const queue: ParentNode[] = [document];
  for (let tree = queue.pop(); tree !== undefined && roots.length < mostRoots; tree = queue.pop()) {
    for (const element of tree.querySelectorAll('*')) {
      const inner = shadowRootOf(element) ?? frameDocumentOf(element);
      if (inner === null) continue;
      roots.push(inner);
      queue.push(inner);
    }
  }
  return roots;
}
