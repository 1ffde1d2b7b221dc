/** How long to wait before each retry, in milliseconds. */
const waits = [250, 500, 750] as const;

/**
 * Retries a message that nobody answered: browsers terminate the background at any moment, even during a message, and
 * start it again for the next one. Errors that `isLost` does not recognise are not retried. Rejects with the last
 * error, or with the signal's reason as soon as it is aborted.
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

/** The promise's outcome, or a rejection with the signal's reason, whichever comes first. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
