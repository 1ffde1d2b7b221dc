/**
 * Pictures of every state of the popup, light and dark, to be looked at: `npx tsx scripts/look.ts [state…]`.
 * They go to .output/look/. Nothing is compared: an eye is the judge.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { pages } from '../tests/ui/states';
import { findChromium, howToGetOne } from './setup/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}.output/look/`;
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(pages);

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': `${root}src` } },
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const base = server.resolvedUrls?.local[0];
if (base === undefined) throw new Error('the server has no address');

const executablePath = await findChromium();
if (executablePath === null) throw new Error(howToGetOne);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
await mkdir(out, { recursive: true });
for (const scheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 600 },
    deviceScaleFactor: 2,
    colorScheme: scheme,
  });
  const page = await context.newPage();
  for (const name of names) {
    await page.goto(`${base}tests/ui/gallery.html?${name}`);
    await page.waitForSelector('main');
    await page.screenshot({ path: `${out}${name}-${scheme}.png`, fullPage: true });
    if (name === 'skip' || name === 'care') {
      for (const fold of await page.locator('summary').all()) await fold.click();
      await page.screenshot({ path: `${out}${name}-open-${scheme}.png`, fullPage: true });
    }
    if (name === 'unread') {
      await page.locator('textarea').fill('Aqua, Glycerin, Retinal');
      await page.screenshot({ path: `${out}${name}-typed-${scheme}.png`, fullPage: true });
      await page.locator('form button').first().click();
      await page.locator('.maker button').focus();
      await page.screenshot({ path: `${out}pasted-${scheme}.png`, fullPage: true });
    }
  }
}
await browser.close();
await server.close();
console.log(`${names.length} states, light and dark: .output/look/`);
