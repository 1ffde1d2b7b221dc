import { isSameProduct, viewAt } from '../signs/product-address';

/** Detects views that change without a new document. */

/** What to call when a document shows another view. */
export interface ViewCalls {
  /** After a client-side navigation. Not called for a jump to an anchor on the same page. */
  changed(): void;
  /** After a new query of the same product's address: another picture, shade or cursor. */
  turned(): void;
  /** After the document was restored from the back-forward cache. */
  returned(): void;
}

/** How often, in milliseconds, the address is compared in a browser without the Navigation API. */
const pollMs = 500;

/** Calls back for each new view until the signal is aborted. */
export function onNewView(window: Window, signal: AbortSignal, calls: ViewCalls): void {
  let address = window.location.href;
  let view = viewAt(address);
  const compare = () => {
    const now = window.location.href;
    if (now === address) return;
    const before = address;
    address = now;
    const next = viewAt(now);
    if (next === view) return;
    view = next;
    if (isSameProduct(before, now)) calls.turned();
    else calls.changed();
  };
  // Both fire after the address has changed: a page may render long before its navigation succeeds. They may fire
  // within a call of the page's, whose turn it is until it has finished.
  const navigation = 'navigation' in window ? window.navigation : undefined;
  if (navigation instanceof EventTarget) {
    for (const type of ['currententrychange', 'navigatesuccess'])
      navigation.addEventListener(type, () => queueMicrotask(compare), { signal });
  } else {
    const watching = setInterval(compare, pollMs);
    signal.addEventListener('abort', () => clearInterval(watching), { once: true });
  }
  window.addEventListener('pageshow', (event) => event.persisted && calls.returned(), { signal });
}
