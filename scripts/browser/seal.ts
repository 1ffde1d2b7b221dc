import type { Page } from 'playwright';

/** Waits until the seal is seen in the viewport: it comes after the page, and stands once it was laid out. */
export async function sealInView(page: Page): Promise<void> {
  await page.waitForFunction(isSealInView);
}

/** Runs in the page. The seal is 28 pixels wide, and pages see no more of it than its host. */
function isSealInView(): boolean {
  for (let y = 0; y < innerHeight; y += 12)
    for (let x = 0; x < innerWidth; x += 12)
      if (document.elementFromPoint(x, y)?.localName === 'pore-truth-seal') return true;
  return false;
}
