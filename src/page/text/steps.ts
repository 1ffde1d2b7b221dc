/**
 * Long work in steps, so that a page can have its turn in between. Where it takes no longer than a moment, it is
 * done at once.
 */
export type Steps<T> = Generator<void, T, void>;

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Takes steps for `ms` milliseconds, lets the page have its turn, and goes on. What is done within the first turn
 * comes back at once. Throws what a step throws, and the signal's reason.
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
    // What comes of it begins a turn of its own.
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

/** Lets the browser do whatever else waits. Older browsers have no word for it, and a timer does the same later. */
const breath = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
