import type { Browser } from './launch';

/** How long to wait before looking whether the worker is gone, in milliseconds. */
const pause = 5;

/**
 * Returns how to end the extension's service worker as the browser does; resolves once it is gone.
 *
 * Asks the browser to stop it, from a page of the extension that stays open. Closing the worker's target instead hangs
 * for good if it falls between the worker's start and the debugger's leave to run.
 */
export async function workerEnder({ context, origin }: Browser): Promise<() => Promise<void>> {
  const page = await context.newPage();
  // That page sends the worker no messages of its own.
  await page.goto(`${origin}/options.html`);
  const stopper = await context.newCDPSession(page);
  await stopper.send('ServiceWorker.enable');
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser takes no commands');
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`));
  };
  return async () => {
    // An event that was on its way starts it again.
    while (await running()) {
      await stopper.send('ServiceWorker.stopAllWorkers');
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}
