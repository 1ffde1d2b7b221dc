/** Waits that an AbortSignal can end. */

/** Resolves after `ms` milliseconds; rejects with the signal's reason. */
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

/** Resolves with the first event of these types that matters; rejects with the signal's reason. Listens passively. */
export function nextEvent(
  target: EventTarget,
  types: readonly string[],
  signal: AbortSignal,
  matters: (event: Event) => boolean = isReal,
): Promise<Event> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const heard = (event: Event) => matters(event) && resolve(event);
    for (const type of types) target.addEventListener(type, heard, { passive: true, capture: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Whether the event is real and not made by the page. */
export const isReal = ({ isTrusted }: Event): boolean => isTrusted;

/** Settles with the first of several waits, and aborts the others. */
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
