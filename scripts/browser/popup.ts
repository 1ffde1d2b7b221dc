import { chromium, type Page } from 'playwright';
import type { Browser } from './launch';
import type { Tab } from './tab';

declare const chrome: { action: typeof import('wxt/browser').Browser.action };

/** The extension's real popup, opened over a tab. */
export interface Popup {
  page: Page;
  close(): Promise<void>;
}

/**
 * Opens the popup over a tab, as the toolbar button does. It has the permissions of the extension's test copy, because
 * no program can grant the access that a person's click grants.
 */
export async function openPopup(browser: Browser, tab: Tab, file = 'popup.html'): Promise<Popup> {
  await tab.page.bringToFront();
  await browser.worker.evaluate(() => chrome.action.openPopup());
  const debug = await chromium.connectOverCDP(await browser.debugAddress());
  const [context] = debug.contexts();
  const isPopup = (page: Page) => page.url() === `${browser.origin}/${file}`;
  const page =
    context?.pages().find(isPopup) ?? (await context?.waitForEvent('page', { predicate: isPopup }));
  if (!page) throw new Error('the browser has no window');
  return {
    page,
    async close() {
      await page.close();
      await debug.close();
    },
  };
}
