/** Draws public/icon/*.png from the SVG sources beside this script: `npx tsx scripts/draw-icons.ts`. */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { verdictDrawings, withVerdict } from './icons/verdicts';
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

async function draw(name: string, side: number, svg: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body{margin:0}body>svg{display:block;width:${side}px}</style>${svg}`);
  await page.screenshot({ path: at(`../public/icon/${name}.png`), omitBackground: true });
  await page.close();
}

for (const [size, source] of Object.entries(sources)) {
  await draw(size, Number(size), await readFile(at(`./icons/${source}`), 'utf8'));
}
const label = (await readFile(at('./icons/icon-small.svg'), 'utf8')).replace(/<svg[^>]*>|<\/svg>/g, '');
for (const [verdict, drawing] of Object.entries(verdictDrawings)) {
  // The toolbar's size, for displays with one and two device pixels per CSS pixel.
  for (const side of [16, 32]) await draw(`${verdict}-${side}`, side, withVerdict(label, drawing));
}
await browser.close();
