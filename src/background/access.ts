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
 * Host permissions that the person grants. The browser's permission prompt may close the popup before it is answered,
 * so the popup first tells the background what it is about to request, and the background acts on the answer.
 */

const wishKey = 'session:wish';

// One change at a time: registering a script twice is an error, and a page needs only one.
const inTurn = createQueue();

/** Makes the registered content scripts match the chosen sites. Call it when either may have changed. */
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

/** Keeps scripts and sites up to date as sites are chosen and permissions are granted or revoked. */
export function watchAccess(): void {
  watchSites(() => void registerScripts());
  browser.permissions.onAdded.addListener(() => inTurn(fulfil));
  browser.permissions.onRemoved.addListener(() => inTurn(dropForbidden));
  // Updating the extension, and in some browsers a restart, unregisters all scripts.
  browser.runtime.onInstalled.addListener(() => registerScripts());
  browser.runtime.onStartup.addListener(() => registerScripts());
}

/** Stores the pending permission request, and fulfils it at once if already granted. Null discards it. */
export async function takeWish(ask: unknown): Promise<void> {
  const wish = parseWish(ask);
  if (wish === null && ask !== null) throw new Error('This is not an access request.');
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

/** Reads the open page unless a script already does: the registered script runs only from the next visit on. */
async function readNow(tabId: number): Promise<void> {
  try {
    await askPage(tabId, 'here', { page: null });
  } catch {
    await runPageScript({ tabId }).catch(() => {
      // The tab was closed or shows another site by now.
    });
  }
}

/** Removes sites whose permission was revoked, so that the options list only sites that are really checked. */
async function dropForbidden(): Promise<void> {
  const sites = await readSites();
  const allowed = await Promise.all(sites.map((site) => isAllowed([patternOf(site)])));
  await removeSites(sites.filter((_, index) => !allowed[index]));
}

/** Stops checking a site on every visit, and revokes the permission for it. */
export async function stopChecking(site: unknown): Promise<void> {
  if (!isSite(site)) throw new Error('This is not a site.');
  await inTurn(() => letGo(site));
}

async function letGo(site: string): Promise<void> {
  await removeSites([site]);
  try {
    await browser.permissions.remove({ origins: [patternOf(site)] });
  } catch {
    // Permissions from the manifest cannot be revoked. No script runs on the site anyway.
  }
}

/** Checks exactly these sites on every visit. Returns those for which the permission is missing. */
export async function keepSites(ask: unknown): Promise<string[]> {
  if (!Array.isArray(ask) || !ask.every(isSite)) throw new Error('These are not all sites.');
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
