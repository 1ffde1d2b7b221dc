import { demoPages } from '../browser/demo';
import type { Browser, Launch } from '../browser/launch';
import { openPopupPage } from '../browser/popup-page';
import { sealInView } from '../browser/seal';
import { shopWithoutAccess } from '../browser/stage';
import { openTab } from '../browser/tab';
import { visitDemo } from '../try/visit-demo';
import type { Album, Scheme } from './album';
import { takeOwnPage } from './own-pages';
import { takeSilentPopups } from './popups';

export type WithBrowser = <T>(options: Launch, use: (browser: Browser) => Promise<T>) => Promise<T>;

/** Pictures that need a browser of their own: without access to the shops, in forced colours, at twice the size. */
export async function takeSpecial(
  withBrowser: WithBrowser,
  colorScheme: Scheme,
  album: Album,
): Promise<void> {
  await withBrowser({ colorScheme, asFirefox: true }, async (browser) => {
    const tab = await openTab(browser);
    await tab.page.goto(`${shopWithoutAccess}/product/serum-P1`);
    const popup = await openPopupPage(browser, tab, { showsAddress: true });
    await popup.waitForLoadState('networkidle');
    await album.page(popup, 'popup-no-access', { fullPage: true });
    await popup.close();
    await takeOwnPage(browser, album, 'welcome', { suffix: '-no-access' });
  });
  await withBrowser({ colorScheme, everywhere: true }, (browser) => takeSilentPopups(browser, album));
  const [toner] = demoPages;
  if (toner === undefined) throw new Error('the demo shop is empty');
  await withBrowser({ colorScheme, forcedColors: 'active' }, async (browser) => {
    const { tab } = await visitDemo(browser, toner);
    await sealInView(tab.page);
    await album.page(tab.page, 'page-forced-colours');
    const popup = await openPopupPage(browser, tab);
    await popup.waitForLoadState('networkidle');
    await album.page(popup, 'popup-forced-colours', { fullPage: true });
    await popup.close();
  });
  // At 200 % the highest popup, of 600 px, shows half as much.
  await withBrowser({ colorScheme, scale: 2 }, async (browser) => {
    const { tab } = await visitDemo(browser, toner);
    const popup = await openPopupPage(browser, tab);
    await popup.setViewportSize({ width: 390, height: 300 });
    await album.page(popup, 'popup-zoom-200');
    await popup.close();
  });
}
