import { browser } from 'wxt/browser';
import { matchesShop } from '@/shops/match-pattern';

/** The match patterns of the known shops. From the manifest, so that no shop file has to be loaded for them. */
export const knownShopPatterns = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

export const isKnownShop = (url: string): boolean => matchesShop({ matches: knownShopPatterns() }, url);

/**
 * Whether the extension may read the known shops. Firefox leaves that to the person. Chromium grants it on
 * installation, but `permissions.contains` says no there, because it ignores the matches of content scripts.
 */
export const mayReadShops = async (): Promise<boolean> =>
  !import.meta.env.FIREFOX || browser.permissions.contains({ origins: knownShopPatterns() });
