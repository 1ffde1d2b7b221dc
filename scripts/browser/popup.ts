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
 * Opens the popup as the toolbar button does, over the given tab. What it may do is what the copy of the
 * extension may do: no program can grant the tab access that a person's click grants.
 */
export async function openPopup(browser: Browser, tab: Tab): Promise<Popup> {
  await tab.page.bringToFront();
  await browser.worker.evaluate(() => chrome.action.openPopup());
  const debug = await chromium.connectOverCDP(await browser.debugAddress());
  const page = debug
    .contexts()
    .flatMap((context) => context.pages())
    .find((candidate) => candidate.url() === `${browser.origin}/popup.html`);
  if (!page) {
    await debug.close();
    throw new Error('the popup did not open');
  }
  return {
    page,
    async close() {
      await page.close();
      await debug.close();
    },
  };
}
