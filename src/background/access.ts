import { browser } from 'wxt/browser';
import type { Wish } from '@/browser/message-map';
import { askPage } from '@/browser/messages';
import { registrationsFor, runPageScript } from '@/browser/page-script';
import { createQueue } from '@/browser/queue';
import { isSite, patternOf } from '@/browser/site';
import { storage } from '@/browser/storage';
import { addSite, readSites, removeSites, watchSites } from '@/keep/sites';
import { listOf, nullable, number, object, type Shape, text } from '@/report/checks';

/**
 * What is done about access that is the person's to give: the browser's own question may close the popup
 * before it is answered, so the popup says first what it is about to ask for, and the background takes the
 * answer.
 */

const wishKey = 'session:wish';

// One change at a time: a script that is registered twice is an error, and one page needs one script.
const inTurn = createQueue();

/** Makes the browser's list of scripts what the chosen sites say. To be called when either may have changed. */
export const registerScripts = (): Promise<void> =>
  inTurn(async () => {
    const wanted = registrationsFor(await readSites());
    const there = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    const gone = [...there].filter((id) => !wanted.some((script) => script.id === id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const [kept, fresh] = [
      wanted.filter(({ id }) => there.has(id)),
      wanted.filter(({ id }) => !there.has(id)),
    ];
    if (kept.length > 0) await browser.scripting.updateContentScripts(kept);
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  });

/** Follows the sites and the browser's answers. */
export function watchAccess(): void {
  watchSites(() => void registerScripts());
  browser.permissions.onAdded.addListener(() => inTurn(fulfil));
  browser.permissions.onRemoved.addListener(() => inTurn(dropForbidden));
  // An update of the extension, and in some browsers a restart, empties the list.
  browser.runtime.onInstalled.addListener(() => registerScripts());
  browser.runtime.onStartup.addListener(() => registerScripts());
}

/** Keeps what is about to be asked for, and acts at once where it was given before. Null forgets it. */
export async function takeWish(ask: unknown): Promise<void> {
  const wish = parseWish(ask);
  if (wish === null && ask !== null) throw new Error('This is no wish.');
  await inTurn(async () => {
    await storage.setItem(wishKey, wish);
    await fulfil();
  });
}

async function fulfil(): Promise<void> {
  const wish = parseWish(await storage.getItem(wishKey));
  if (wish === null || !(await isAllowed(wish.origins))) return;
  await storage.removeItem(wishKey);
  if (wish.site !== null) await addSite(wish.site);
  await readNow(wish.tabId);
}

/** Reads the page that the person looks at, if nobody does: the registered script runs from the next visit on. */
async function readNow(tabId: number): Promise<void> {
  try {
    await askPage(tabId, 'here', { page: null });
  } catch {
    await runPageScript({ tabId }).catch(() => {
      // The tab is gone, or shows another site by now.
    });
  }
}

/** Access can be taken back in the browser's own settings too: what cannot run is not shown as chosen. */
async function dropForbidden(): Promise<void> {
  const sites = await readSites();
  const allowed = await Promise.all(sites.map((site) => isAllowed([patternOf(site)])));
  await removeSites(sites.filter((_, index) => !allowed[index]));
}

/** Checks a site no more on every visit, and gives the access to it back. */
export async function stopChecking(site: unknown): Promise<void> {
  if (!isSite(site)) throw new Error('This is no site.');
  await inTurn(() => letGo(site));
}

async function letGo(site: string): Promise<void> {
  await removeSites([site]);
  try {
    await browser.permissions.remove({ origins: [patternOf(site)] });
  } catch {
    // The browser refuses to take back what the manifest itself was granted; nothing runs there all the same.
  }
}

/** Makes these the sites that are checked on every visit, and no others; answers those that it may not read. */
export async function keepSites(ask: unknown): Promise<string[]> {
  if (!Array.isArray(ask) || !ask.every(isSite)) throw new Error('These are no sites.');
  const wanted: string[] = ask;
  const allowed = await Promise.all(wanted.map((site) => isAllowed([patternOf(site)])));
  const kept = wanted.filter((_, index) => allowed[index]);
  await inTurn(async () => {
    for (const site of await readSites()) if (!kept.includes(site)) await letGo(site);
    for (const site of kept) await addSite(site);
  });
  return wanted.filter((_, index) => !allowed[index]);
}

const isAllowed = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

const isWish: Shape<Wish> = object({ tabId: number, origins: listOf(text), site: nullable(isSite) });

const parseWish = (value: unknown): Wish | null => (isWish(value) && value.origins.length > 0 ? value : null);
