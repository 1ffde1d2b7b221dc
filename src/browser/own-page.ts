import { browser } from 'wxt/browser';

/** Shows a page of the extension: the one that is open, in whichever window, or a new one. */
export async function showOwnPage(page: '/week.html' | '/compare.html'): Promise<void> {
  const url = browser.runtime.getURL(page);
  const open = (await browser.tabs.query({ url })).find((tab) => tab.url === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
