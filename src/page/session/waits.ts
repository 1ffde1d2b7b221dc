import { innerRoots, isShadowRoot } from '../text/inner-roots';

/** What happens to a page over time: content that comes late. */

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

/** Resolves at the first event of these kinds; rejects with the signal's reason. Only listens: stops nothing. */
export function nextEvent(
  target: EventTarget,
  types: readonly string[],
  signal: AbortSignal,
  matters: (event: Event) => boolean = () => true,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const heard = (event: Event) => matters(event) && resolve();
    for (const type of types) target.addEventListener(type, heard, { passive: true, capture: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

const anything = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
} as const;

/** Whether a page that changed so is worth another look. */
export type Matters = (changes: readonly MutationRecord[]) => boolean;

/** More changes in a second are not looked through for one that matters: they matter together. */
const mostChanges = 1_000;

function sparing(matters: Matters): Matters {
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

/** Watches a document from now on; what it returns ends that, and tells whether anything changed that matters. */
export function changesSince(document: Document, matters: Matters): () => boolean {
  const didMatter = sparing(matters);
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

/** Resolves at the next change that matters of any text of the document, its shadow trees and its own frames. */
export const nextChange = (document: Document, matters: Matters, signal: AbortSignal): Promise<void> =>
  observed(
    signal,
    (observer) => {
      for (const root of [document, ...innerRoots(document)]) observer.observe(root, anything);
    },
    sparing(matters),
  );

/** Acts of a person that may open a panel or choose another shade or size. */
const acts = ['click', 'change'] as const;

/** Resolves once what is chosen is no longer what it was: looked at shortly after each act, because pages answer late. */
export async function nextChoice(
  document: Document,
  chosen: () => string,
  { quickest }: Pace,
  signal: AbortSignal,
): Promise<void> {
  const before = chosen();
  while (chosen() === before) {
    await nextEvent(document, acts, signal);
    await after(quickest, signal);
  }
}

/** Resolves with the first of several waits, and ends the others. */
export async function first<T>(
  signal: AbortSignal,
  waits: (signal: AbortSignal) => readonly Promise<T>[],
): Promise<T> {
  const over = new AbortController();
  try {
    return await Promise.race(waits(AbortSignal.any([signal, over.signal])));
  } finally {
    over.abort();
  }
}

/**
 * Resolves once something that matters changes inside one of the nodes, or `intact` no longer holds after
 * something around them did. Around them only the children of their ancestors are watched, so that a busy page
 * costs next to nothing.
 */
export function nextChangeWithin(
  nodes: readonly Node[],
  { matters, intact }: { matters: Matters; intact: () => boolean },
  signal: AbortSignal,
): Promise<void> {
  const around = new Set(nodes.flatMap((node) => [...ancestors(node)]));
  return first(signal, (waiting) => [
    observed(
      waiting,
      (observer) => {
        for (const node of nodes) observer.observe(node, anything);
      },
      sparing(matters),
    ),
    observed(
      waiting,
      (observer) => {
        for (const node of around) observer.observe(node, { childList: true });
      },
      () => !intact(),
    ),
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
  for (let at: Node | null = node; at !== null; at = at.parentNode ?? (isShadowRoot(at) ? at.host : null)) {
    if (at !== node) yield at;
  }
}

/**
 * Waits for whatever may bring a list, for as long as that is worth it; returns until when it is. What comes
 * unseen, a shadow tree under an element that stood there, is met by the last look when patience runs out.
 */
export async function moreMayCome(
  document: Document,
  { patientUntil, matters, pace }: { patientUntil: number; matters: Matters; pace: Pace },
  signal: AbortSignal,
): Promise<number> {
  const patience = patientUntil - performance.now();
  return first(signal, (waiting) => {
    const act = nextEvent(document, acts, waiting).then(() => performance.now() + pace.afterClick);
    // When patience runs out the observer goes, and only a person's act wakes the session again.
    if (patience <= 0) return [act];
    const change = [
      nextChange(document, matters, waiting),
      nextEvent(document, ['load'], waiting, isFrame),
      after(patience, waiting),
    ];
    return [act, ...change.map((come) => come.then(() => patientUntil))];
  });
}

const isFrame = ({ target }: Event): boolean => target instanceof Element && target.localName === 'iframe';
