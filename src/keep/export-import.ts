import { browser } from 'wxt/browser';
import { askBackground } from '@/browser/messages';
import { patternOf } from '@/browser/site';
import { type DataFile, dataName, dataText } from './data-file';
import { quarantine, readQuarantine } from './quarantine';
import { replaceSettings, storedSettings } from './settings';
import { readShelf } from './shelf';
import { readSites } from './sites';

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

/**
 * Imports a file that `openData` checked. Call it in a click handler, because it asks the browser for access to the
 * sites first. Gives the sites to which the person refused access.
 */
export async function bringIn({ settings, sites, shelf, setAside: aside = [] }: DataFile): Promise<string[]> {
  const origins = sites.map(patternOf);
  // Ignores the answer: the background checks for itself which sites may be read.
  if (origins.length > 0) await browser.permissions.request({ origins });
  await replaceSettings(settings);
  for (const { key, value } of aside) await quarantine(key, value);
  if (shelf !== undefined) {
    const outcome = await askBackground('change-shelf', { do: 'replace', products: shelf });
    if (outcome.is === 'not-kept') throw new Error(outcome.why);
  }
  return askBackground('keep-sites', sites);
}
