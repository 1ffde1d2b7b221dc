declare global {
  interface Window {
    /** The original body, and every mutation of the document since then. */
    seen: { body: string; changes: string[] };
  }
}

/** Runs in a page before its own scripts: records the body and every mutation after it. */
export function watchChanges(): void {
  addEventListener('DOMContentLoaded', () => {
    window.seen = { body: document.body.outerHTML, changes: [] };
    new MutationObserver((records) => {
      for (const { target, type, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map((node) => node.nodeName.toLowerCase());
        window.seen.changes.push(`${type} in ${target.nodeName.toLowerCase()}: ${nodes}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Runs in that page later: the body then and now, and every mutation, without our own elements at the body's end. */
export function seenChanges(): { body: string; now: string; changes: string[] } {
  const now = document.body.cloneNode(true);
  while (now.lastChild?.nodeName === 'DIV' && now.lastChild.childNodes.length === 0) now.lastChild.remove();
  return {
    body: window.seen.body,
    now: now instanceof HTMLElement ? now.outerHTML : '',
    changes: window.seen.changes.filter((change) => change !== 'childList in body: div'),
  };
}
