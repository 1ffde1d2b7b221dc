/**
 * Long work in steps, so that the page stays responsive in between. Short work finishes synchronously.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs all steps synchronously. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Runs steps for `ms` milliseconds at a time and yields to the page in between. Work that finishes in the first slice
 * is returned synchronously. Throws what a step throws, and the signal's reason.
 */
export function inSlices<T>(steps: Steps<T>, ms: number, signal: AbortSignal): T | Promise<T> {
  const first = slice(steps, ms);
  return first === null ? goOn(steps, ms, signal) : first.value;
}

async function goOn<T>(steps: Steps<T>, ms: number, signal: AbortSignal): Promise<T> {
  for (;;) {
    await breath();
    signal.throwIfAborted();
    const last = slice(steps, ms);
    if (last === null) continue;
    // The caller's work on the result starts in a task of its own.
    await breath();
    signal.throwIfAborted();
    return last.value;
  }
}

function slice<T>(steps: Steps<T>, ms: number): { value: T } | null {
  const until = performance.now() + ms;
  do {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
  } while (performance.now() < until);
  return null;
}

/** Yields to the event loop; browsers without `scheduler.yield` get a timer. */
const breath = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
