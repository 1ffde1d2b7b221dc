import type { Page } from 'playwright';
import type { Browser } from '../browser/launch';
import { openPopup } from '../browser/popup';
import type { Tab } from '../browser/tab';

/**
 * A page that shows the popup over a tab, where the browser shows it: no program can take a picture of the window.
 * Sizes in CSS pixels.
 */
export async function popupOver(
  browser: Browser,
  tab: Tab,
  viewport: { width: number; height: number },
): Promise<Page> {
  const popup = await openPopup(browser, tab);
  await popup.page.locator('h1').waitFor();
  const label = await popup.page.screenshot();
  await popup.close();
  const behind = await tab.page.screenshot();
  const composed = await browser.context.newPage();
  await composed.setViewportSize(viewport);
  await composed.setContent(
    `<style>body{margin:0}img{display:block;position:absolute}</style>
     <img src="data:image/png;base64,${behind.toString('base64')}">
     <img style="right:24px;top:12px;border-radius:8px;box-shadow:0 8px 32px rgb(0 0 0/28%)" src="data:image/png;base64,${label.toString('base64')}">`,
  );
  return composed;
}
