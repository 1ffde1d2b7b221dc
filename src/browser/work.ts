/**
 * Work that would block a page, in a worker of its own that lives for one task. When the task is done, cancelled or
 * takes too long, the worker is ended and its memory freed.
 */

/** What a worker reports: progress (0–1), and in the end an answer or an error. */
type FromWorker = { done: number } | { answer: unknown } | { error: string; name: string };

/** The work exceeded its time limit. */
export class TookTooLong extends Error {
  override name = 'TookTooLong';
}

interface Terms {
  signal: AbortSignal;
  /** In milliseconds. */
  longest: number;
  onProgress: (done: number) => void;
  /** Transferred to the worker instead of copied. */
  transfer: Transferable[];
}

/** Runs one task in a script of the extension. Throws its error, `TookTooLong`, or the signal's reason. */
export function inWorker<Answer>(
  script: `/${string}.js`,
  task: unknown,
  { signal, longest, onProgress, transfer }: Terms,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = new Worker(script);
  const ended = new AbortController();
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TookTooLong()), longest);
    ended.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
    worker.onerror = ({ message }) => reject(new Error(message || `${script} did not start`));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('done' in data) onProgress(data.done);
      // Both ends are built together, so the answer has the type that the work declares.
      else if ('answer' in data) resolve(data.answer as Answer);
      else reject(Object.assign(new Error(data.error), { name: data.name }));
    };
    worker.postMessage(task, transfer);
  }).finally(() => {
    ended.abort();
    worker.terminate();
  });
}

/** The worker's end: does the task that it is sent. What arrives is `unknown`, and the work checks it. */
export function workOn(work: (task: unknown, onProgress: (done: number) => void) => Promise<unknown>): void {
  const tell = (message: FromWorker) => postMessage(message);
  addEventListener('message', ({ data }) => {
    work(data, (done) => tell({ done })).then(
      (answer) => tell({ answer }),
      (thrown: unknown) => {
        const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
        tell({ error: message, name });
      },
    );
  });
}
