import type { Page } from 'playwright';
import type { Browser as Api } from 'wxt/browser';
import type { Browser } from './launch';
import type { Tab } from './tab';

declare const chrome: { tabs: { query: (about: object) => Promise<Pick<Api.tabs.Tab, 'id'>[]> } };

export interface PopupPageOptions {
  width?: number;
}

/**
 * The popup as a tab, because no program can resize the real one. It gets the tab it belongs to; everything else is the
 * built popup.
 */
export async function openPopupPage(
  { context, origin }: Browser,
  tab: Tab,
  { width = 390 }: PopupPageOptions = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 510 });
  await page.addInitScript((id) => {
    const { query } = chrome.tabs;
    chrome.tabs.query = async (about) => ('active' in about ? [{ id }] : query.call(chrome.tabs, about));
  }, tab.id);
  await page.goto(`${origin}/popup.html`);
  await page.locator('h1').first().waitFor();
  return page;
}
