import type { Page } from 'playwright';
import { part, shownPart } from './own-parts';

/** Waits until the seal is drawn in the viewport: it appears only after the page has loaded. */
export async function sealInView(page: Page): Promise<void> {
  for (;;) {
    const { x, y } = await shownPart(page, part.seal);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    if (x >= 0 && y >= 0 && x < width && y < height) return;
  }
}
