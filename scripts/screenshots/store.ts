import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { demoShop } from '../browser/demo';
import { painted } from '../browser/painted';
import { pointAt, tooltipWords } from '../browser/pointer';
import { openTab, reportedState } from '../browser/tab';
import { unfold } from '../browser/unfold';
import { popupOver } from './popup-over';
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

    const composed = await popupOver(browser, tab, viewport);
    await composed.screenshot({ path: join(folder, '2-popup.png') });

    await tab.page.goto(demoShop);
    await reportedState(browser, tab);
    // The products, not the shop's front page.
    await tab.page.evaluate(() => scrollTo({ top: 480, behavior: 'instant' }));
    await tab.page.screenshot({ path: join(folder, '3-listing.png') });
    return 3;
  });
}
