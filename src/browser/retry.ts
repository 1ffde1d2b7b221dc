/** How often a message is sent in all, and how long to wait before each further time, in milliseconds. */
const waits = [250, 500, 750] as const;

/**
 * The one rule for messages that nobody answered. A browser ends the background at any moment, under a message too, and
 * starts it again for the next: so the same is asked again, a few times. What `isLost` does not name fails at once.
 * Rejects with the last error, or with the signal's reason as soon as it is aborted.
 */
export async function retried<T>(
  send: () => Promise<T>,
  isLost: (error: unknown) => boolean,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  for (const wait of waits) {
    try {
      return await unlessAborted(send(), signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!isLost(error)) throw error;
    }
    await unlessAborted(new Promise((resolve) => setTimeout(resolve, wait)), signal);
  }
  return unlessAborted(send(), signal);
}

/** The promise, or the signal's reason where that comes first. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
