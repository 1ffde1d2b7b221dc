import type { Browser } from '../browser/launch';
import type { Album } from './album';

const pages = ['options', 'welcome'] as const;

/** Pictures of the options and the welcome page: whole, and their tops in a narrow window. */
export async function takeOwnPages(browser: Browser, album: Album): Promise<void> {
  for (const name of pages) {
    await takeOwnPage(browser, album, name);
    await takeOwnPage(browser, album, name, { width: 360, suffix: '-narrow', fullPage: false });
  }
}

/** Pictures of one page. */
export async function takeOwnPage(
  { context, origin }: Browser,
  album: Album,
  name: (typeof pages)[number],
  { width = 760, suffix = '', fullPage = true } = {},
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${origin}/${name}.html`);
  await page.locator('h1').waitFor();
  await album.page(page, `${name}${suffix}`, { fullPage });
  await page.close();
}
