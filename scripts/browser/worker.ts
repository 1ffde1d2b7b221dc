import type { Browser } from './launch';

/** How long to wait before looking whether the worker is gone, in milliseconds. */
const pause = 5;

/** Returns how to end the extension's service worker as the browser does; resolves once it is gone. */
export async function workerEnder({ context, origin }: Browser): Promise<() => Promise<void>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser takes no commands');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`));
  };
  return async () => {
    // An event that was on its way starts it again.
    for (let left = await workers(); left.length > 0; left = await workers()) {
      for (const { targetId } of left) await session.send('Target.closeTarget', { targetId });
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}
