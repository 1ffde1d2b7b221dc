import type { Browser } from './launch';

type Status = 'stopped' | 'starting' | 'running' | 'stopping';

/** How long a worker may take to start or to stop, in milliseconds, before that is an error. */
const patience = 10_000;

/**
 * Returns how to end the extension's service worker as the browser does; resolves once that worker is gone. An event
 * that was on its way starts another one.
 *
 * Asks the browser to stop it, from a page of the extension that stays open, and only while it runs: a worker that is
 * stopped before the debugger has let it run can stay in its start for good.
 */
export async function workerEnder({ context, origin }: Browser): Promise<() => Promise<void>> {
  const page = await context.newPage();
  // That page sends the worker no messages of its own.
  await page.goto(`${origin}/options.html`);
  const session = await context.newCDPSession(page);

  let status: Status = 'stopped';
  /** Whoever waits for the next status. */
  const waiting = new Set<() => void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) {
      if (!scriptURL.startsWith(`${origin}/`)) continue;
      status = runningStatus;
      for (const wake of waiting) wake();
    }
  });
  await session.send('ServiceWorker.enable');

  const until = (...wanted: Status[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (!wanted.includes(status)) return;
        waiting.delete(look);
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`the worker is still ${status}, and not ${wanted.join(' or ')}`));
      }, patience);
      waiting.add(look);
      look();
    });
  return async () => {
    await until('running', 'stopped');
    if (status === 'stopped') return;
    const stopped = until('stopped');
    await Promise.all([stopped, session.send('ServiceWorker.stopAllWorkers')]);
  };
}
