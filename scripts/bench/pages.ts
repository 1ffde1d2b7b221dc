import { type BrowserContext, chromium, type Page } from 'playwright';
import { NoBrowser } from '../browser/launch';
import type { SavedPage } from '../browser/saved-page';
import { bringChromium, howToGetOne } from '../setup/chromium.mjs';
import { inPageScript } from './bundle';
import type { PageTimes } from './in-page';

declare const poreTruthBench: { run(rounds: number): PageTimes };

/** Times every page in one Chromium without the extension: what is timed is put into the page by itself. */
export async function measurePages(
  pages: AsyncIterable<SavedPage>,
  rounds: number,
  measured: (times: PageTimes) => void,
): Promise<void> {
  const script = await inPageScript();
  const executablePath = await bringChromium({ quiet: true });
  if (!executablePath) throw new NoBrowser(howToGetOne);
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for await (const saved of pages) {
      const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
      const page = await openIsolated(context, saved);
      await page.evaluate(script);
      measured(await page.evaluate((times) => poreTruthBench.run(times), rounds));
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

/** Opens a page cut off from the network, and so that its clock counts in steps of 5 microseconds. */
async function openIsolated(context: BrowserContext, saved: SavedPage): Promise<Page> {
  const page = await context.newPage();
  let opened = false;
  await page.route(/^https?:/, async (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame())
      return route.fulfill({ status: 200, body: '' });
    if (opened) return route.abort('aborted');
    opened = true;
    return route.fulfill({
      status: 200,
      contentType: saved.contentType,
      headers: {
        'content-security-policy': "script-src 'none'",
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
      body: saved.html,
    });
  });
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  return page;
}
