import { browser } from 'wxt/browser';
import { askBackground } from '@/browser/messages';
import { patternOf } from '@/browser/site';
import { type DataFile, dataName, dataText } from './data-file';
import { quarantine, readQuarantine } from './quarantine';
import { replaceSettings, storedSettings } from './settings';
import { readShelf } from './shelf';
import { readSites } from './sites';

/** All that is kept, as a file. */
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
 * Makes everything as it is in a file that was checked. To be called from a click: the browser is asked for
 * access to the sites first of all. Answers the sites that the person did not allow.
 */
export async function bringIn({ settings, sites, shelf, setAside: aside = [] }: DataFile): Promise<string[]> {
  const origins = sites.map(patternOf);
  // Whatever the answer, the background looks for itself what may be read.
  if (origins.length > 0) await browser.permissions.request({ origins });
  await replaceSettings(settings);
  for (const { key, value } of aside) await quarantine(key, value);
  if (shelf !== undefined) {
    const outcome = await askBackground('change-shelf', { do: 'replace', products: shelf });
    if (outcome.is === 'not-kept') throw new Error(outcome.why);
  }
  return askBackground('keep-sites', sites);
}
