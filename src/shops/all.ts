import type { RunningPlatform, RunningShop } from './schema';

/**
 * The folder is the registry: a file put here is a shop, with nothing else to register. A build takes the same
 * files without what says where a step comes from: see `scripts/build/page-data.ts`.
 */
const shopFiles = import.meta.glob<RunningShop>('./*.json', { eager: true, import: 'default' });
const platformFiles = import.meta.glob<RunningPlatform>('./platforms/*.json', {
  eager: true,
  import: 'default',
});

export const shops: readonly RunningShop[] = Object.values(shopFiles);
export const platforms: readonly RunningPlatform[] = Object.values(platformFiles);
