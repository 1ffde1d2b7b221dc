/** What happens to a page over time: content that comes late, and views that change without a new document. */

/** Milliseconds. */
export interface Pace {
  /** Between a change and the next reading: it grows while nothing comes of it, up to `slowest`. */
  quickest: number;
  slowest: number;
  /** How long a list is waited for after a view opens … */
  patience: number;
  /** … and again after each click, which may open a panel that loads its text only then. */
  afterClick: number;
  /** How long words of the view before are taken for leftovers. */
  leftovers: number;
}

export const usualPace: Pace = {
  quickest: 250,
  slowest: 4_000,
  patience: 30_000,
  afterClick: 5_000,
  leftovers: 1_500,
};

/** Resolves after `ms`; rejects with the signal's reason. */
export function after(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Resolves at the first event of this kind; rejects with the signal's reason. Only listens: stops nothing. */
export function nextEvent(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    target.addEventListener(type, () => resolve(), { once: true, passive: true, capture: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

const anything = { childList: true, characterData: true, subtree: true } as const;

/** Resolves at the next change of any text under the node. Shadow trees within are not seen. */
export const nextChange = (node: Node, signal: AbortSignal): Promise<void> =>
  observed(signal, (observer) => observer.observe(node, anything));

/**
 * Resolves once something inside one of the nodes changes, or `intact` no longer holds after something
 * around them did. Around them only the children of their ancestors are watched, so that a busy page
 * costs next to nothing.
 */
export function nextChangeWithin(
  nodes: readonly Node[],
  intact: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const around = new Set(nodes.flatMap((node) => [...ancestors(node)]));
  const both = new AbortController();
  const either = AbortSignal.any([signal, both.signal]);
  const inside = observed(either, (observer) => {
    for (const node of nodes) observer.observe(node, anything);
  });
  const outside = observed(
    either,
    (observer) => {
      for (const node of around) observer.observe(node, { childList: true });
    },
    () => !intact(),
  );
  return Promise.race([inside, outside]).finally(() => both.abort());
}

function observed(
  signal: AbortSignal,
  observe: (observer: MutationObserver) => void,
  matters: () => boolean = () => true,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const observer = new MutationObserver(() => {
      if (!matters()) return;
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
  for (
    let at: Node | null = node;
    at !== null;
    at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)
  ) {
    if (at !== node) yield at;
  }
}

/** Waits for whatever may bring a list, for as long as that is worth it; returns until when it is. */
export async function moreMayCome(
  document: Document,
  patientUntil: number,
  pace: Pace,
  signal: AbortSignal,
): Promise<number> {
  const either = new AbortController();
  const waiting = AbortSignal.any([signal, either.signal]);
  const click = nextEvent(document, 'click', waiting).then(() => performance.now() + pace.afterClick);
  const patience = patientUntil - performance.now();
  const changes = patience > 0 ? [nextChange(document, waiting).then(() => patientUntil)] : [];
  try {
    // When patience runs out the observer goes, and only a click wakes the session again.
    if (patience > 0) changes.push(after(patience, waiting).then(() => patientUntil));
    return await Promise.race([click, ...changes]);
  } finally {
    either.abort();
  }
}

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
