import type { Browser } from '../../scripts/browser/launch';
import { workerEnder } from '../../scripts/browser/worker';

/** The service worker, which the browser may end at any moment, and a way to look at storage meanwhile. */
export interface WorkerLife {
  /** The browser as seen from a page of the extension, which reads storage without waking the worker. */
  watched: Browser;
  /** Ends the worker as the browser does; resolves once it is gone. */
  kill(): Promise<void>;
}

export async function workerLife(browser: Browser): Promise<WorkerLife> {
  const page = await browser.context.newPage();
  // That page sends the worker no messages.
  await page.goto(`${browser.origin}/options.html`);
  return { watched: { ...browser, worker: page }, kill: await workerEnder(browser) };
}
