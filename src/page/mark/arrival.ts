/** Milliseconds: a scroll that takes longer was ended by the person, and never arrives. */
const longestScroll = 5_000;

/** Calls `then` after some milliseconds, unless aborted before. */
export function afterMs(ms: number, signal: AbortSignal, then: () => void): void {
  const waiting = setTimeout(then, ms);
  signal.addEventListener('abort', () => clearTimeout(waiting));
}

/** Calls `then` once, unless aborted before, when an element has come into view: scrolling to it takes its time on a long page. */
export function afterArrival(element: Element | null, signal: AbortSignal, then: () => void): void {
  if (element === null) {
    then();
    return;
  }
  const waiting = new AbortController();
  const arrive = () => {
    waiting.abort();
    then();
  };
  const sight = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) arrive();
  });
  waiting.signal.addEventListener('abort', () => sight.disconnect());
  signal.addEventListener('abort', () => waiting.abort());
  sight.observe(element);
  afterMs(longestScroll, waiting.signal, arrive);
}
