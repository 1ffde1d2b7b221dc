/** How long to wait before each retry, in milliseconds. */
const waits = [250, 500, 750] as const;

interface Retrying {
  /** Whether an error means that nobody answered. Other errors are answers, and reject at once. */
  isLost(error: unknown): boolean;
  /**
   * After how many milliseconds without any outcome to send again, while the earlier message may still be answered;
   * only for messages that may be handled twice. Unless given, an answer is waited for as long as it takes.
   */
  silence?: number;
  signal?: AbortSignal | undefined;
}

/**
 * Retries a message that nobody answered: browsers terminate the background at any moment, even during a message, and
 * start it again for the next one. No browser promises an error for every message that is lost, and one without any
 * outcome would hold up all that are queued behind it. Rejects with the last error, or with the signal's reason as soon
 * as it is aborted.
 */
export async function retried<T>(send: () => Promise<T>, { isLost, silence, signal }: Retrying): Promise<T> {
  signal?.throwIfAborted();
  /** Messages that were silent for too long. */
  const silent: Promise<T>[] = [];
  for (const wait of waits) {
    const sent = send();
    try {
      const outcome = await unlessAborted(within(silence, [sent, ...silent]), signal);
      if (outcome !== null) return outcome.answer;
      silent.push(answerOnly(sent));
      continue;
    } catch (error) {
      signal?.throwIfAborted();
      if (!isLost(error)) throw error;
    }
    await unlessAborted(new Promise((resolve) => setTimeout(resolve, wait)), signal);
  }
  return unlessAborted(Promise.race([send(), ...silent]), signal);
}

/** The first outcome, or null if there is none within these milliseconds. */
async function within<T>(silence: number | undefined, sent: Promise<T>[]): Promise<{ answer: T } | null> {
  const first = Promise.race(sent).then((answer) => ({ answer }));
  if (silence === undefined) return first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, silence, null);
  });
  return Promise.race([first, late]).finally(() => clearTimeout(timer));
}

/** The promise's value; stays pending if it rejects. */
const answerOnly = <T>(promise: Promise<T>): Promise<T> =>
  new Promise((resolve) => {
    promise.then(resolve, () => {
      // A later message is on its way.
    });
  });

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
