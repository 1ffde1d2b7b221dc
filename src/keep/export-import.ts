import { browser } from 'wxt/browser';
import { logError } from '@/browser/log';
import { patternOf } from '@/browser/site';
import { storage } from '@/browser/storage';
import { shelfOf } from '@/week/change';
import { type DataFile, dataName, dataText } from './data-file';
import { quarantineEntry, readQuarantine } from './quarantine';
import { readSettings, settingsEntry, storedSettings } from './settings';
import { readShelf, shelfEntry } from './shelf';
import { readSites, sitesEntry } from './sites';

/** Everything that is stored, as a file. */
export async function saveData(): Promise<{ name: string; text: string }> {
  const aside = await readQuarantine();
  const text = dataText({
    settings: await storedSettings(),
    sites: await readSites(),
    shelf: await readShelf(),
    ...(aside.length > 0 && { setAside: aside }),
  });
  return { name: dataName(new Date()), text };
}

/** The outcome of an import. */
export type Imported =
  /** `refused` are the sites to which the person refused access. */
  | { is: 'done'; refused: string[] }
  /** The browser couldn't store it, most likely for lack of space, and nothing was changed. */
  | { is: 'notKept' };

/**
 * Imports a file that `openData` checked: all of it or nothing. Call it in a click handler, because it asks the browser
 * for access to the sites first.
 */
export async function bringIn({ settings, sites, shelf, setAside = [] }: DataFile): Promise<Imported> {
  const origins = sites.map(patternOf);
  // The answer is ignored; the browser's list of permissions below decides.
  if (origins.length > 0) await browser.permissions.request({ origins });
  const before = await readSites();
  const { sync } = await readSettings();
  const allowed = await Promise.all(sites.map((site) => mayRead(site)));
  const kept = sites.filter((_, index) => allowed[index]);
  try {
    await storage.replaceAll([
      // Sync is a choice for each computer; an imported file must not turn it on.
      settingsEntry({ ...settings, sync }),
      sitesEntry([...new Set(kept)]),
      ...(shelf === undefined ? [] : [shelfEntry(shelfOf(shelf))]),
      ...(setAside.length === 0 ? [] : [await quarantineEntry(setAside)]),
    ]);
  } catch (error) {
    logError(error);
    await giveBack(kept.filter((site) => !before.includes(site)));
    return { is: 'notKept' };
  }
  await giveBack(before.filter((site) => !kept.includes(site)));
  return { is: 'done', refused: sites.filter((_, index) => !allowed[index]) };
}

const mayRead = (site: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(site)] });

/** Revokes permissions that nothing needs any more. */
async function giveBack(sites: readonly string[]): Promise<void> {
  for (const site of sites) {
    // Permissions from the manifest cannot be revoked. No script runs on the site anyway.
    await browser.permissions.remove({ origins: [patternOf(site)] }).catch(logError);
  }
}
