import type { Page, Route } from 'playwright';
import type { TabState } from '../../src/report/tab-state';
import type { Browser } from './launch';
import type { SavedPage } from './saved-page';
import { checkThisPage, isKnownShop, openTab, paintedState, type Tab } from './tab';

/** How long each part of the content script's work took, in milliseconds, as it measured itself; null if it did not run. */
export interface Timing {
  locate: number | null;
  judge: number | null;
  paint: number | null;
}

/**
 * Opens a saved page at its address, cut off from the network, and waits for the extension's report. On a page of an
 * unknown shop it injects the content script, as "Check this page" does. Throws if the page crashes.
 */
export async function visitSaved(browser: Browser, saved: SavedPage): Promise<{ tab: Tab; state: TabState }> {
  const tab = await openTab(browser);
  const crashed = new Promise<never>((_, reject) => {
    tab.page.once('crash', () => reject(new Error('the page crashed')));
  });
  const visit = async () => {
    await tab.page.route(/^https?:/, offline(tab.page, saved));
    await tab.page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    if (!isKnownShop(browser, saved.url)) await checkThisPage(browser, tab);
    return { tab, state: await paintedState(browser, tab) };
  };
  return Promise.race([visit(), crashed]);
}

/** Answers the first request for the page with the saved one, and every other request with nothing. */
function offline(page: Page, { html, contentType }: SavedPage) {
  let opened = false;
  return async (route: Route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage) return route.fulfill({ status: 200, body: '' });
    // Ignores a redirect in the saved page (meta refresh).
    if (opened) return route.abort('aborted');
    opened = true;
    // Inline event handlers are attributes, which were left in.
    const headers = { 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ status: 200, contentType, headers, body: html });
  };
}

export const timing = (page: Page): Promise<Timing> =>
  page.evaluate(() => ({
    locate: performance.getEntriesByName('pore-truth:locate', 'measure').at(-1)?.duration ?? null,
    judge: performance.getEntriesByName('pore-truth:judge', 'measure').at(-1)?.duration ?? null,
    paint: performance.getEntriesByName('pore-truth:paint', 'measure').at(-1)?.duration ?? null,
  }));
