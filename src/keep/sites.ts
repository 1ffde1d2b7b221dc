import { isSite } from '@/browser/site';
import { storage } from '@/browser/storage';
import { setAside } from './quarantine';

/**
 * The sites that the person wants checked on every visit, beside the known shops: host names, in the order in
 * which they were chosen, kept in `storage.local`.
 */

const item = storage.defineItem('local:sites', { fallback: [] });

/** The sites; where what is stored does not parse it is set aside, and none are chosen. */
export async function readSites(): Promise<string[]> {
  const value = await item.getValue();
  const sites = parseSites(value);
  if (sites !== null) return sites;
  await setAside('local:sites', value);
  await item.setValue([]);
  return [];
}

export async function addSite(site: string): Promise<void> {
  const sites = await readSites();
  if (!sites.includes(site)) await item.setValue([...sites, site]);
}

export async function removeSites(gone: readonly string[]): Promise<void> {
  const sites = await readSites();
  const left = sites.filter((site) => !gone.includes(site));
  if (left.length < sites.length) await item.setValue(left);
}

/** Calls back at each change; returns how to stop. */
export const watchSites = (changed: (sites: string[]) => void): (() => void) =>
  item.watch((value) => changed(parseSites(value) ?? []));

const parseSites = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every(isSite) ? value : null;
