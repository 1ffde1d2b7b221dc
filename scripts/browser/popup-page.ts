import type { Page } from 'playwright';
import type { Browser as Api } from 'wxt/browser';
import type { Browser } from './launch';
import type { Tab } from './tab';

declare const chrome: {
  tabs: {
    query: (about: object) => Promise<Pick<Api.tabs.Tab, 'id'>[]>;
    get: (id: number) => Promise<Api.tabs.Tab>;
  };
};

export interface PopupPageOptions {
  width?: number;
  /** Whether it may see the tab's address without access to its site, as a press of the toolbar button allows. */
  showsAddress?: boolean;
}

/**
 * The popup as a tab, because no program can resize the real one. It gets the tab it belongs to; everything else is the
 * built popup.
 */
export async function openPopupPage(
  { context, origin }: Browser,
  tab: Tab,
  { width = 390, showsAddress = false }: PopupPageOptions = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 510 });
  await page.addInitScript(
    ({ id, url }) => {
      const { query, get } = chrome.tabs;
      chrome.tabs.query = async (about) => ('active' in about ? [{ id }] : query.call(chrome.tabs, about));
      if (url === null) return;
      chrome.tabs.get = async (of) => ({ ...(await get.call(chrome.tabs, of)), ...(of === id && { url }) });
    },
    { id: tab.id, url: showsAddress ? tab.page.url() : null },
  );
  await page.goto(`${origin}/popup.html`);
  await page.locator('h1').first().waitFor();
  return page;
}
