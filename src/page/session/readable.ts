import { after, first, nextEvent } from './abortable';
import type { Pace } from './waits';

/** When a page that is still loading may be read, and when elements may be added to it. */

/** Milliseconds after parsing in which the page's own scripts go first. */
const courtesy = 200;
/** Milliseconds after which a page that never stops growing is read anyway. */
const longestGrowth = 1_000;

/**
 * Resolves soon after the document is parsed, or earlier where it stopped growing: a script or a style sheet at its end
 * may be seconds late, and the product is there long before. Watches no mutations, because a parser makes thousands.
 */
export async function whenReadable(
  document: Document,
  { quickest }: Pace,
  signal: AbortSignal,
): Promise<void> {
  const began = performance.now();
  const size = () => (document.body === null ? 0 : document.getElementsByTagName('*').length);
  for (let before = -1; document.readyState === 'loading'; ) {
    const now = size();
    if (now > 0 && (now === before || performance.now() > began + longestGrowth)) return;
    before = now;
    await first<unknown>(signal, (waiting) => [
      nextEvent(document, ['readystatechange'], waiting),
      after(quickest, waiting),
    ]);
    if (document.readyState !== 'loading') await idle(signal);
  }
}

/** Resolves when the page has nothing to do, in less than `courtesy` milliseconds. */
const idle = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const waiting = requestIdleCallback(() => resolve(), { timeout: courtesy });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(waiting);
      reject(signal.reason);
    });
  });

/** Calls back once the page has loaded and its scripts, which may still hydrate the document, have had their turn. */
export function onceLoaded(document: Document, signal: AbortSignal, ready: () => void): void {
  const rest = () =>
    idle(signal).then(ready, () => {
      // The script has ended meanwhile.
    });
  if (document.readyState === 'complete') ready();
  else document.defaultView?.addEventListener('load', rest, { once: true, signal });
}
