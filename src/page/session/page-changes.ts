import { mostChanges } from '../text/caps';
import { frameOf, innerRoots, isDocument, isShadowRoot } from '../text/inner-roots';
import { parentNodeOf } from '../text/parents';
import { first, nextEvent } from './abortable';

/** Watches a page for mutations that are worth another reading. */

const anything = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
} as const;

/** Whether a page is worth reading again after these changes. */
export type Matters = (changes: readonly MutationRecord[]) => boolean;

function throttled(matters: Matters): Matters {
  let second = Number.NEGATIVE_INFINITY;
  let seen = 0;
  return (changes) => {
    const now = performance.now();
    if (now - second >= 1_000) {
      second = now;
      seen = 0;
    }
    seen += changes.length;
    return seen > mostChanges || matters(changes);
  };
}

/** Watches a document from now on. Call the result to stop; it returns whether anything that matters changed. */
export function changesSince(document: Document, matters: Matters): () => boolean {
  const didMatter = throttled(matters);
  let changed = false;
  const observer = new MutationObserver((changes) => {
    changed = didMatter(changes);
    if (changed) observer.disconnect();
  });
  observer.observe(document, anything);
  return () => {
    changed ||= didMatter(observer.takeRecords());
    observer.disconnect();
    return changed;
  };
}

/** Resolves at the next change that matters in the document, its shadow trees and its frames of the same origin. */
export const nextChange = (document: Document, matters: Matters, signal: AbortSignal): Promise<void> =>
  nextChangeIn([document, ...innerRoots(document)], matters, signal);

/** The same in some of these trees. */
export const nextChangeIn = (roots: readonly Node[], matters: Matters, signal: AbortSignal): Promise<void> =>
  observed(
    signal,
    (observer) => {
      for (const root of roots) observer.observe(root, anything);
    },
    throttled(matters),
  );

/**
 * Resolves once something that matters changes inside one of the nodes, once one of them is moved, once a frame around
 * them shows another document, or once `intact` is false after a change around them. Outside the nodes, only the child lists of their ancestors are watched, so a busy
 * page costs almost nothing.
 */
export function nextChangeWithin(
  nodes: readonly Node[],
  { matters, intact }: { matters: Matters; intact: () => boolean },
  signal: AbortSignal,
): Promise<void> {
  const around = new Set(nodes.flatMap((node) => [...ancestors(node)]));
  const followed = new Set([...nodes, ...around]);
  // Moved nodes have other ancestors, which have to be watched instead.
  const isMoved: Matters = (changes) =>
    changes.some(({ removedNodes }) => [...removedNodes].some((node) => followed.has(node)));
  return first(signal, (waiting) => [
    observed(
      waiting,
      (observer) => {
        for (const node of nodes) observer.observe(node, anything);
      },
      throttled(matters),
    ),
    observed(
      waiting,
      (observer) => {
        for (const node of around) observer.observe(node, { childList: true });
      },
      (changes) => !intact() || isMoved(changes),
    ),
    ...framesAround(around).map((frame) => nextEvent(frame, ['pagehide'], waiting).then(() => {})),
  ]);
}

function observed(
  signal: AbortSignal,
  observe: (observer: MutationObserver) => void,
  matters: Matters,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const observer = new MutationObserver((changes) => {
      if (!matters(changes)) return;
      observer.disconnect();
      resolve();
    });
    observe(observer);
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        reject(signal.reason);
      },
      { once: true },
    );
  });
}

function* ancestors(node: Node): Generator<Node> {
  for (let at: Node | null = node; at !== null; at = parentNodeOf(at) ?? aroundTree(at)) {
    if (at !== node) yield at;
  }
}

/** What shows a tree: the host of a shadow tree, or the frame of a document. */
const aroundTree = (root: Node): Element | null =>
  isShadowRoot(root) ? root.host : isDocument(root) ? frameOf(root) : null;

/** The windows of the frames that nodes are in. */
const framesAround = (nodes: Iterable<Node>): Window[] =>
  [...nodes].flatMap((node) => (isDocument(node) && frameOf(node) !== null ? (node.defaultView ?? []) : []));
