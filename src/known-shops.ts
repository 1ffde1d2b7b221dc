import { browser } from 'wxt/browser';
import { matchesShop } from './shops/match-pattern';

/** The match patterns of the known shops, as this build's manifest has them: no shop file is loaded for it. */
export const knownShopPatterns = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

export const isKnownShop = (url: string): boolean => matchesShop({ matches: knownShopPatterns() }, url);

/**
 * Whether the browser lets the extension read the known shops: Firefox leaves that to the person. Chromium gives
 * it with the installation, and says "no" when asked, because its answer leaves content scripts out.
 */
export const mayReadShops = async (): Promise<boolean> =>
  !import.meta.env.FIREFOX || browser.permissions.contains({ origins: knownShopPatterns() });

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
