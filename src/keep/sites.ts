import { isSite, mostSites } from '@/browser/site';
import type { Entry } from '@/browser/storage';
import { listOf } from '@/report/checks';
import { keptValue } from './kept-value';

/**
 * The sites that the person wants checked on every visit, besides the known shops: host names, in the order in which
 * they were chosen, in `storage.local`.
 */

const kept = keptValue<readonly string[]>({
  key: 'local:sites',
  parse: (stored) => {
    if (stored === null) return { value: [], whole: true };
    return isSites(stored) ? { value: stored, whole: true } : { value: [], whole: false };
  },
  print: (sites) => sites,
});

const isSites = listOf(isSite, mostSites);

/** The sites. A stored value that cannot be read is quarantined, and none are chosen. */
export const readSites = async (): Promise<string[]> => [...(await kept.read())];

/** Adds a site. Rejects if there are `mostSites` already. */
export const addSite = (site: string): Promise<void> =>
  kept.update((sites) => {
    if (sites.includes(site)) return sites;
    if (sites.length >= mostSites) throw new Error(`At most ${mostSites} sites can be chosen.`);
    return [...sites, site];
  });

/** These sites as they are stored. */
export const sitesEntry = (sites: readonly string[]): Entry => kept.entry(sites);

export const removeSites = (gone: readonly string[]): Promise<void> =>
  kept.update((sites) =>
    sites.some((site) => gone.includes(site)) ? sites.filter((site) => !gone.includes(site)) : sites,
  );

/** Calls back on each change; returns a stop function. */
export const watchSites = (changed: (sites: string[]) => void): (() => void) =>
  kept.watch((sites) => changed([...sites]));
