/**
 * `npm run screenshots`: pictures of everything that people see, from the built extension, in both schemes:
 * docs/pictures/light and docs/pictures/dark, and the stores' sizes in docs/pictures/store.
 * They are to be looked at; tests/visual compares.
 */
import { join } from 'node:path';
import { demoShop, serveDemo } from './browser/demo';
import { type Launch, launch } from './browser/launch';
import { album, type Scheme } from './screenshots/album';
import { takeOnPages } from './screenshots/on-pages';
import { takeOwnPages } from './screenshots/own-pages';
import { takePopups } from './screenshots/popups';
import { takeSpecial } from './screenshots/special';
import { takeStore } from './screenshots/store';
import { root } from './setup/root.mjs';

const folder = join(root, 'docs', 'pictures');

async function withBrowser<T>(
  options: Launch,
  use: (browser: Awaited<ReturnType<typeof launch>>) => Promise<T>,
) {
  // Nothing moves, so that a picture does not hang on the moment it is taken in.
  const browser = await launch({ alsoKnown: [`${demoShop}/*`], reducedMotion: 'reduce', ...options });
  try {
    await serveDemo(browser.context);
    return await use(browser);
  } finally {
    await browser.close();
  }
}

const schemes: Scheme[] = ['light', 'dark'];
for (const colorScheme of schemes) {
  const pictures = await album(folder, colorScheme);
  await withBrowser({ colorScheme }, async (browser) => {
    await takePopups(browser, pictures);
    await takeOnPages(browser, pictures);
    await takeOwnPages(browser, pictures);
  });
  await takeSpecial(withBrowser, colorScheme, pictures);
  console.log(`${colorScheme}: ${pictures.taken.length} pictures`);
}
console.log(`store: ${await takeStore(withBrowser, join(folder, 'store'))} pictures`);
