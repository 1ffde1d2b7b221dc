import { expect } from 'vitest';
import type { Browser } from '../../scripts/browser/launch';
import { patience } from '../e2e/on-page';

/** The service worker, which the browser may terminate at any moment, and a way to look at storage meanwhile. */
export interface WorkerLife {
  /** A page of the extension, which reads storage without waking the worker. */
  watched: Browser;
  /** Terminates the worker, as the browser does. */
  kill(): Promise<void>;
}

export async function workerLife(browser: Browser): Promise<WorkerLife> {
  const page = await browser.context.newPage();
  // This page sends the worker no messages of its own.
  await page.goto(`${browser.origin}/options.html`);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser takes no commands');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`${browser.origin}/`),
    );
  };
  return {
    watched: { ...browser, worker: page },
    async kill() {
      for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
      await expect.poll(workers, { ...patience, interval: 5 }).toEqual([]);
    },
  };
}
