import { browser } from 'wxt/browser';
import { mayReadShops } from '@/browser/known-shops';

/**
 * Opens the welcome page after an installation. For a copy that a developer or a test loads it opens only where
 * there is something to do on it.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'development' && (await mayReadShops())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
