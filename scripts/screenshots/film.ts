import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { demoShop } from '../browser/demo';
import { painted } from '../browser/painted';
import { pointAt, tooltipWords } from '../browser/pointer';
import { openTab, reportedState } from '../browser/tab';
import { unfold } from '../browser/unfold';
import { animatedPng, type Frame } from './animated-png';
import { popupOver } from './popup-over';
import type { WithBrowser } from './special';

const viewport = { width: 960, height: 600 };

/** The README's film: landing on a product, its list, a mark's tooltip, the popup, a product list. */
export async function takeFilm(withBrowser: WithBrowser, folder: string): Promise<void> {
  await withBrowser({ viewport }, async (browser) => {
    const tab = await openTab(browser);
    const frames: Frame[] = [];
    const take = async (shown: number, page: Page = tab.page) => {
      frames.push({ png: await page.screenshot({ animations: 'disabled' }), shown });
    };
    await tab.page.setViewportSize(viewport);
    await tab.page.goto(`${demoShop}/clear-morning-toner.html`);
    await reportedState(browser, tab);
    await take(1600);

    await unfold(tab.page);
    const [words] = (await painted(tab.page))['pore-truth-skip'] ?? [];
    await tab.page.getByRole('heading', { name: 'Ingredients' }).scrollIntoViewIfNeeded();
    await tab.page.getByRole('heading', { name: 'You may also like' }).scrollIntoViewIfNeeded();
    await take(2000);
    await pointAt(tab.page, words ?? '');
    await tooltipWords(tab.page);
    await take(3600);
    await tab.page.mouse.move(0, 0);

    await take(4200, await popupOver(browser, tab, viewport));

    await tab.page.goto(demoShop);
    await reportedState(browser, tab);
    // The products, not the shop's front page.
    await tab.page.evaluate(() => scrollTo({ top: 480, behavior: 'instant' }));
    await take(2600);
    await writeFile(join(folder, 'film.png'), animatedPng(frames));
  });
}
