import type { Page } from 'playwright';

/** Waits until the seal is in the viewport: it appears only after the page has loaded. */
export async function sealInView(page: Page): Promise<void> {
  await page.waitForFunction(isSealInView);
}

/** Runs in the page, which can see the seal's host only. The seal is 28 px wide, so a 12 px grid cannot miss it. */
function isSealInView(): boolean {
  for (let y = 0; y < innerHeight; y += 12)
    for (let x = 0; x < innerWidth; x += 12)
      if (document.elementFromPoint(x, y)?.localName === 'pore-truth-seal') return true;
  return false;
}
