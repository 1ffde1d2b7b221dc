import { matchesShop } from './match-pattern';
import type { Platform, Shop } from './schema';

/** The folder is the registry: a file put here is a shop, with nothing else to register. */
const shopFiles = import.meta.glob<Shop>('./*.json', { eager: true, import: 'default' });
const platformFiles = import.meta.glob<Platform>('./platforms/*.json', { eager: true, import: 'default' });

export const shops: readonly Shop[] = Object.values(shopFiles);

export const platforms: readonly Platform[] = Object.values(platformFiles);

/** The known shop that an address belongs to, or null. */
export const shopFor = (url: string): Shop | null => shops.find((shop) => matchesShop(shop, url)) ?? null;

/** The manifest's match patterns for the content script. */
export const shopMatches: string[] = shops.flatMap((shop) => shop.matches);
