/** Views that change without a new document. */

/** What a document may do after it was opened. */
export interface ViewCalls {
  /** It shows another view: a client-side navigation. A jump to an anchor on the same page is none. */
  changed(): void;
  /** It came back, whole, from the back-forward cache. */
  returned(): void;
  /** Told how to call back where the browser has no Navigation API. */
  locationChange(callback: () => void): void;
}

export function onNewView(window: Window, signal: AbortSignal, calls: ViewCalls): void {
  let view = viewOf(window.location);
  const compare = () => {
    const now = viewOf(window.location);
    if (now === view) return;
    view = now;
    calls.changed();
  };
  // `navigatesuccess` comes once the new address holds; WXT's own event comes before it does.
  const navigation = 'navigation' in window ? window.navigation : undefined;
  if (navigation instanceof EventTarget) navigation.addEventListener('navigatesuccess', compare, { signal });
  else calls.locationChange(() => setTimeout(compare));
  window.addEventListener('pageshow', (event) => event.persisted && calls.returned(), { signal });
}

/** Addresses that show the same view are equal: the fragment counts only where a page routes by it. */
function viewOf({ origin, pathname, search, hash }: Location): string {
  return origin + pathname + search + (/^#[!/]/.test(hash) ? hash : '');
}
