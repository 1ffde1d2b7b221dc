import { browser } from 'wxt/browser';
import { logError } from '@/browser/log';
import type { Wish } from '@/browser/message-map';
import { askPage } from '@/browser/messages';
import { registrationsFor, runPageScript } from '@/browser/page-script';
import { createQueue } from '@/browser/queue';
import { patternOf } from '@/browser/site';
import { storage } from '@/browser/storage';
import { addSite, readSites, removeSites, watchSites } from '@/keep/sites';
import { isWish } from './message-shapes';

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
    await allOrEach(kept, (scripts) => browser.scripting.updateContentScripts(scripts));
    await allOrEach(fresh, (scripts) => browser.scripting.registerContentScripts(scripts));
  });

/** Does all at once. If the browser refuses because of one of them, does each separately. */
async function allOrEach<T>(items: T[], act: (items: T[]) => Promise<void>): Promise<void> {
  if (items.length === 0) return;
  try {
    await act(items);
  } catch {
    // Only the one at fault fails again.
    for (const item of items) await act([item]).catch(logError);
  }
}

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
export const takeWish = (wish: Wish | null): Promise<void> =>
  inTurn(async () => {
    await storage.setItem(wishKey, wish);
    await fulfil();
  });

async function fulfil(): Promise<void> {
  const wish = await storage.getItem(wishKey);
  if (!isWish(wish) || !(await isAllowed(wish.origins))) return;
  await storage.removeItem(wishKey);
  if (wish.site !== null) await addSite(wish.site);
  // Not awaited: a page that hangs must not delay what the person chooses next.
  readNow(wish.tabId).catch(logError);
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
export const stopChecking = (site: string): Promise<void> => inTurn(() => letGo(site));

async function letGo(site: string): Promise<void> {
  await removeSites([site]);
  try {
    await browser.permissions.remove({ origins: [patternOf(site)] });
  } catch {
    // Permissions from the manifest cannot be revoked. No script runs on the site anyway.
  }
}

const isAllowed = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });
