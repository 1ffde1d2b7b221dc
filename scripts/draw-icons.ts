/** Draws public/icon/*.png from the SVG sources beside this script: `npx tsx scripts/draw-icons.ts`. */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium, howToGetOne } from './setup/chromium.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const sources: Record<number, string> = {
  16: 'icon-small.svg',
  32: 'icon.svg',
  48: 'icon.svg',
  96: 'icon.svg',
  128: 'icon.svg',
};

const executablePath = await findChromium();
if (executablePath === null) throw new Error(howToGetOne);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
await mkdir(at('../public/icon'), { recursive: true });
for (const [size, source] of Object.entries(sources)) {
  const side = Number(size);
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = await readFile(at(`./icons/${source}`), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px}</style>${svg}`);
  await page.screenshot({ path: at(`../public/icon/${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
