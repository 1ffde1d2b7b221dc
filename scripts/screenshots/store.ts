import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { demoShop } from '../browser/demo';
import { painted } from '../browser/painted';
import { pointAt, tooltipWords } from '../browser/pointer';
import { openPopup } from '../browser/popup';
import { openTab, reportedState } from '../browser/tab';
import { unfold } from '../browser/unfold';
import type { WithBrowser } from './special';

/** Pictures for the stores, 1280 by 800 px. Gives their number. */
export async function takeStore(withBrowser: WithBrowser, folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const viewport = { width: 1280, height: 800 };
  return withBrowser({ viewport }, async (browser) => {
    const tab = await openTab(browser);
    await tab.page.setViewportSize(viewport);
    await tab.page.goto(`${demoShop}/clear-morning-toner.html`);
    await reportedState(browser, tab);
    await unfold(tab.page);
    const [words] = (await painted(tab.page))['pore-truth-skip'] ?? [];
    await pointAt(tab.page, words ?? '');
    await tooltipWords(tab.page);
    await tab.page.screenshot({ path: join(folder, '1-tooltip.png') });
    await tab.page.mouse.move(0, 0);

    const popup = await openPopup(browser, tab);
    await popup.page.locator('h1').waitFor();
    const label = await popup.page.screenshot();
    await popup.close();
    // The popup is drawn over the page where the browser shows it: no program can take a picture of the window.
    await tab.page.screenshot({ path: join(folder, '2-popup.png') });
    const composed = await browser.context.newPage();
    await composed.setViewportSize(viewport);
    const behind = await tab.page.screenshot();
    await composed.setContent(
      `<style>body{margin:0}img{display:block;position:absolute}</style>
       <img src="data:image/png;base64,${behind.toString('base64')}">
       <img style="right:24px;top:12px;border-radius:8px;box-shadow:0 8px 32px rgb(0 0 0/28%)" src="data:image/png;base64,${label.toString('base64')}">`,
    );
    await composed.screenshot({ path: join(folder, '2-popup.png') });

    await tab.page.goto(demoShop);
    await reportedState(browser, tab);
    // The products, not the shop's front.
    await tab.page.evaluate(() => scrollTo({ top: 480, behavior: 'instant' }));
    await tab.page.screenshot({ path: join(folder, '3-listing.png') });
    return 3;
  });
}
