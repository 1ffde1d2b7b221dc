/** Detects views that change without a new document. */

/** What to call when a document shows another view. */
export interface ViewCalls {
  /** After a client-side navigation. Not called for a jump to an anchor on the same page. */
  changed(): void;
  /** After the document was restored from the back-forward cache. */
  returned(): void;
  /** Registers a callback for changes of address; used if the browser has no Navigation API. */
  locationChange(callback: () => void): void;
}

/** Calls back for each new view until the signal is aborted. */
export function onNewView(window: Window, signal: AbortSignal, calls: ViewCalls): void {
  let view = viewOf(window.location);
  const compare = () => {
    const now = viewOf(window.location);
    if (now === view) return;
    view = now;
    calls.changed();
  };
  // `navigatesuccess` comes after the address has changed; WXT's event comes before.
  const navigation = 'navigation' in window ? window.navigation : undefined;
  if (navigation instanceof EventTarget) navigation.addEventListener('navigatesuccess', compare, { signal });
  else calls.locationChange(() => setTimeout(compare));
  window.addEventListener('pageshow', (event) => event.persisted && calls.returned(), { signal });
}

/** A key for the view at an address. The fragment counts only if the page uses it for routing. */
function viewOf({ origin, pathname, search, hash }: Location): string {
  return origin + pathname + search + (/^#[!/]/.test(hash) ? hash : '');
}
