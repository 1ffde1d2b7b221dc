import { browser } from 'wxt/browser';
import { stopChecking } from './always-check';
import { type DataFile, dataName, dataText } from './data-file';
import { readAside, setAside } from './set-aside';
import { replaceSettings, storedSettings } from './settings';
import { patternOf } from './site';
import { addSite, readSites } from './sites';

/** All that is kept, as a file. */
export async function saveData(): Promise<{ name: string; text: string }> {
  const aside = await readAside();
  const text = dataText({
    settings: await storedSettings(),
    sites: await readSites(),
    ...(aside.length > 0 && { setAside: aside }),
  });
  return { name: dataName(new Date()), text };
}

/**
 * Makes everything as it is in a file that was checked. To be called from a click: the browser is asked for
 * access to the sites first of all. Answers the sites that the person did not allow.
 */
export async function bringIn({ settings, sites, setAside: aside = [] }: DataFile): Promise<string[]> {
  const origins = sites.map(patternOf);
  const isAllowed = origins.length === 0 || (await browser.permissions.request({ origins }));
  const kept = isAllowed ? sites : await allowedAmong(sites);
  await replaceSettings(settings);
  for (const site of await readSites()) if (!kept.includes(site)) await stopChecking(site);
  for (const site of kept) await addSite(site);
  for (const { key, value } of aside) await setAside(key, value);
  return sites.filter((site) => !kept.includes(site));
}

async function allowedAmong(sites: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [patternOf(site)] })),
  );
  return sites.filter((_, index) => allowed[index]);
}
