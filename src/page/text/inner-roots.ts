import { browser } from 'wxt/browser';

/** What a page keeps apart from its own tree and shows all the same: shadow trees and frames of its own origin. */

/**
 * Extensions may look into closed roots too: Chrome through `chrome.dom`, Firefox through a property of the
 * element. Only custom elements are worth the question.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!element.localName.includes('-') || !isHtml(element)) return null;
  if ('openOrClosedShadowRoot' in element) {
    const root: unknown = element.openOrClosedShadowRoot;
    return isShadowRoot(root) ? root : null;
  }
  return browser?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

// By what they are and not by class: the nodes of a frame's document have classes of their own.
const isHtml = (element: Element): element is HTMLElement =>
  element.namespaceURI === 'http://www.w3.org/1999/xhtml';

export const isShadowRoot = (node: unknown): node is ShadowRoot =>
  typeof node === 'object' &&
  node !== null &&
  'nodeType' in node &&
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE &&
  'host' in node;

/** The document in a frame of the page's own origin; null for any other element, and for other people's frames. */
export function frameDocumentOf(element: Element): Document | null {
  // By name and not by class: a frame within a frame has classes of its own.
  if (element.localName !== 'iframe' || !('contentDocument' in element)) return null;
  const inner = element.contentDocument;
  return isDocument(inner) ? inner : null;
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'body' in value && 'defaultView' in value;

/** The element around a node: its parent, the host of its shadow tree, or the frame that shows its document. */
export function parentOf(node: Node | null): Element | null {
  if (node === null) return null;
  const { parentElement, ownerDocument } = node;
  if (parentElement !== null) return parentElement;
  const root = node.getRootNode();
  if (isShadowRoot(root)) return root.host;
  if (ownerDocument === null || ownerDocument === globalThis.document) return null;
  try {
    return ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    // The frame belongs to another origin: what is read ends here.
    return null;
  }
}

const mostRoots = 100;
const ownTags = 'pore-truth';

/** Every shadow root and every frame's document within, so that changes in them can be watched. */
export function innerRoots(document: Document): Node[] {
  const roots: Node[] = [];
  const queue: ParentNode[] = [document];
  for (let tree = queue.pop(); tree !== undefined && roots.length < mostRoots; tree = queue.pop()) {
    for (const element of tree.querySelectorAll('*')) {
      // What we put there ourselves is no part of the page.
      if (element.localName.startsWith(ownTags)) continue;
      const inner = shadowRootOf(element) ?? frameDocumentOf(element);
      if (inner === null) continue;
      roots.push(inner);
      queue.push(inner);
    }
  }
  return roots;
}
