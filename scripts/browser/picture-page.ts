import type { Page } from 'playwright';
import type { Browser as Api } from 'wxt/browser';
import type { Browser } from './launch';
import type { Tab } from './tab';

interface Clicked {
  menuItemId: string;
  srcUrl: string;
  frameId: number;
}

declare const chrome: {
  tabs: typeof Api.tabs;
  contextMenus: { onClicked: { dispatch(clicked: Clicked, tab: Api.tabs.Tab): void } };
};

/**
 * Chooses "Check the ingredients in this picture" for a picture of a page, and gives the page that opens. No program can
 * click a native menu, so that the browser's event is sent as it would send it; the access to the tab that the click
 * gives is the test copy's (`everywhere`). What a page does `between` the menu and the look at its picture is done then.
 */
export async function checkPictureOf(
  browser: Browser,
  tab: Tab,
  picture: string,
  between: () => Promise<void> = async () => {},
): Promise<Page> {
  const srcUrl = await tab.page
    .locator(picture)
    .evaluate((image) => (image instanceof HTMLImageElement ? image.currentSrc : ''));
  await between();
  return openedBy(browser, () =>
    browser.worker.evaluate(
      async ({ id, src }) => {
        const clicked = { menuItemId: 'check-picture', srcUrl: src, frameId: 0 };
        chrome.contextMenus.onClicked.dispatch(clicked, await chrome.tabs.get(id));
      },
      { id: tab.id, src: srcUrl },
    ),
  );
}

/** The picture page that an action opens. */
export async function openedBy({ context, origin }: Browser, act: () => Promise<unknown>): Promise<Page> {
  const opening = context.waitForEvent('page', {
    predicate: (page) => page.url() === '' || page.url().startsWith(`${origin}/picture.html`),
  });
  await act();
  const page = await opening;
  await page.waitForURL(`${origin}/picture.html*`);
  return page;
}
