import { browser } from 'wxt/browser';
import { matchesShop } from '@/shops/match-pattern';

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
