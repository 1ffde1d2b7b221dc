import { demoShop } from '../browser/demo';
import type { Browser } from '../browser/launch';
import { painted } from '../browser/painted';
import { pointAt, tooltipWords } from '../browser/pointer';
import { sealInView } from '../browser/seal';
import { openTab, reportedState, type Tab } from '../browser/tab';
import { unfold } from '../browser/unfold';
import type { Album } from './album';

/** Pictures of what the extension shows on pages: marks, tooltip, seal. */
export async function takeOnPages(browser: Browser, album: Album): Promise<void> {
  const toner = await open(browser, 'clear-morning-toner');
  await unfold(toner.page);
  await sealInView(toner.page);
  await album.page(toner.page, 'page-marks');
  const [words] = (await painted(toner.page))['pore-truth-skip'] ?? [];
  await pointAt(toner.page, words ?? '');
  await tooltipWords(toner.page);
  await album.page(toner.page, 'page-tooltip');
  await toner.page.mouse.move(0, 0);
  await toner.page.keyboard.press('Escape');
  await openSeal(toner);
  await album.page(toner.page, 'page-seal');
  await toner.page.close();

  const listing = await open(browser, 'index');
  await album.page(listing.page, 'page-listing', { fullPage: true });
  await listing.page.close();

  const bag = await open(browser, 'cart');
  const [clashing] = (await painted(bag.page))['pore-truth-care'] ?? [];
  await pointAt(bag.page, clashing ?? '');
  await tooltipWords(bag.page);
  await album.page(bag.page, 'page-bag');
  await bag.page.close();

  const phone = await open(browser, 'salt-marsh-bha', { width: 390, height: 844 });
  await phone.page.getByRole('heading', { name: 'Ingredients' }).scrollIntoViewIfNeeded();
  await sealInView(phone.page);
  await album.page(phone.page, 'page-narrow');
  await phone.page.close();
}

async function open(browser: Browser, name: string, viewport = { width: 1200, height: 760 }): Promise<Tab> {
  const tab = await openTab(browser);
  await tab.page.setViewportSize(viewport);
  await tab.page.goto(`${demoShop}/${name}.html`);
  await reportedState(browser, tab);
  return tab;
}

/** The seal is last in tab order, so one step back from the start reaches it. */
async function openSeal({ page }: Tab): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('body > div:not(:has(*))'))) break;
  }
  await page.keyboard.press('Enter');
}
