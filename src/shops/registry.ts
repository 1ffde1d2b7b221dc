import { platforms, shops } from './all';
import { shopAt } from './match-pattern';
import type { RunningShop } from './schema';

export { platforms, shops };

/** The known shop that an address belongs to, or null. */
export const shopFor = (url: string): RunningShop | null => shopAt(shops, url);

/** The manifest's match patterns for the content script. */
export const shopMatches: string[] = shops.flatMap((shop) => shop.matches);
