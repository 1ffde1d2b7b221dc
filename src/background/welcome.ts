import { browser } from 'wxt/browser';
import { mayReadShops } from '@/browser/known-shops';

/**
 * Opens the welcome page after an installation. For a copy loaded by a developer or a test, opens it only if access
 * to the known shops is still missing.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'development' && (await mayReadShops())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
