import { demoShop, serveDemo } from '../browser/demo';
import { type Browser, launch } from '../browser/launch';
import { readSavedPage } from '../browser/saved-page';
import { visitSaved } from '../browser/visit';
import type { Target } from './target';

/** With a display: opens a window with the target and waits until it is closed. */
export async function openWindow(target: Target): Promise<void> {
  // A saved page of an unknown shop is read at once; a live one waits for "Check this page".
  const everywhere = target.kind === 'file';
  const browser = await launch({
    headless: false,
    viewport: null,
    everywhere,
    alsoKnown: [`${demoShop}/*`],
  });
  const closed = new Promise((resolve) => browser.context.once('close', resolve));
  console.log('Pore Truth is in the toolbar (behind the puzzle piece). Close the window to end.');
  await Promise.race([open(browser, target), closed]);
  await closed;
  await browser.close();
}

async function open(browser: Browser, target: Target): Promise<void> {
  switch (target.kind) {
    case 'demo': {
      await serveDemo(browser.context);
      await firstPage(browser).goto(demoShop);
      break;
    }
    case 'file':
      await visitSaved(browser, await readSavedPage(target.file));
      break;
    case 'address':
      await firstPage(browser).goto(target.url);
      break;
  }
}

function firstPage({ context }: Browser) {
  const [page] = context.pages();
  if (!page) throw new Error('the browser opened no window');
  return page;
}
