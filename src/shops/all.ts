import type { RunningPlatform, RunningShop } from './schema';

/**
 * The folder is the registry: every file in it is a shop, and nothing else needs to be registered. A build strips the
 * evidence of the steps: see `scripts/build/shop-data.ts`.
 */
const shopFiles = import.meta.glob<RunningShop>('./*.json', { eager: true, import: 'default' });
const platformFiles = import.meta.glob<RunningPlatform>('./platforms/*.json', {
  eager: true,
  import: 'default',
});

export const shops: readonly RunningShop[] = Object.values(shopFiles);
export const platforms: readonly RunningPlatform[] = Object.values(platformFiles);
