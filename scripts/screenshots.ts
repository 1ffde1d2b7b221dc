/**
 * `npm run screenshots`: takes pictures of everything people see, from the built extension, into docs/pictures/light
 * and docs/pictures/dark, those for the stores into docs/pictures/store, and the README's film. They are for looking at; tests/visual
 * compares pictures. `npm run screenshots -- de ja` takes some in other languages.
 */
import { join } from 'node:path';
import { demoShop, serveDemo } from './browser/demo';
import { type Launch, launch } from './browser/launch';
import { album, type Scheme } from './screenshots/album';
import { takeFilm } from './screenshots/film';
import { takeLabelPictures } from './screenshots/label-pictures';
import { takeOnPages } from './screenshots/on-pages';
import { takeOwnPages } from './screenshots/own-pages';
import { takeOpened, takePopups } from './screenshots/popups';
import { takeSpecial } from './screenshots/special';
import { takeStore } from './screenshots/store';
import { takeWeek } from './screenshots/week';
import { root } from './setup/root.mjs';

const folder = join(root, 'docs', 'pictures');

async function withBrowser<T>(
  options: Launch,
  use: (browser: Awaited<ReturnType<typeof launch>>) => Promise<T>,
) {
  // Without animations, so that a picture does not depend on when it is taken.
  const browser = await launch({ alsoKnown: [`${demoShop}/*`], reducedMotion: 'reduce', ...options });
  try {
    await serveDemo(browser.context);
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Some of the pictures in other languages, into .output/pictures: to see whether the words fit. */
async function takeLocale(locale: string): Promise<number> {
  const pictures = await album(join(root, '.output', 'pictures', locale), 'light');
  await withBrowser({ locale }, async (browser) => {
    await takeOpened(browser, pictures);
    await takeOnPages(browser, pictures);
    await takeOwnPages(browser, pictures);
    await takeWeek(browser, pictures);
  });
  return pictures.taken.length;
}

async function takeAll(): Promise<void> {
  const schemes: Scheme[] = ['light', 'dark'];
  for (const colorScheme of schemes) {
    const pictures = await album(folder, colorScheme);
    await withBrowser({ colorScheme }, async (browser) => {
      await takePopups(browser, pictures);
      await takeOnPages(browser, pictures);
      await takeOwnPages(browser, pictures);
      await takeWeek(browser, pictures);
      await takeLabelPictures(browser, pictures);
    });
    await takeSpecial(withBrowser, colorScheme, pictures);
    console.log(`${colorScheme}: ${pictures.taken.length} pictures`);
  }
  await takeFilm(withBrowser, folder);
  console.log(`store: ${await takeStore(withBrowser, join(folder, 'store'))} pictures`);
}

const locales = process.argv.slice(2);
if (locales.length === 0) await takeAll();
for (const locale of locales) console.log(`${locale}: ${await takeLocale(locale)} pictures`);
