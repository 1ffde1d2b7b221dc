import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { part, pressPart, shownPart } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { pointAt } from '../../scripts/browser/pointer';
import { patience, reportWith, visit } from '../e2e/on-page';
import { productPage, servePages } from '../e2e/own-pages';

declare const chrome: { storage: typeof import('wxt/browser').Browser.storage };

/** A page's styles don't change how our elements look. */

const families = [
  'system-ui',
  'sans-serif',
  'serif',
  'ui-serif',
  '-apple-system',
  'Segoe UI',
  'Roboto',
  'Cantarell',
  'Ubuntu',
  'Noto Sans',
  'Liberation Sans',
  'Liberation Serif',
  'DejaVu Sans',
  'DejaVu Serif',
  'Georgia',
  'Palatino',
  'Times New Roman',
  'Arial',
];
const properties = [
  'paper',
  'ink',
  'soft',
  'line',
  'edge',
  'shade',
  'stance',
  'skip',
  'care',
  'works',
  'serif',
  'sans',
];

/** Each is added in front of the same page. */
const attacks = {
  fonts: `<style>${families
    .map(
      (name) =>
        `@font-face { font-family: "${name}"; src: local("DejaVu Sans Mono"), local("Courier New"); size-adjust: 160% }`,
    )
    .join('')}</style>`,
  'registered properties': `<style>${properties
    .map((name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: lime }`)
    .join('')}</style>`,
  'unset, everywhere': `<style>html > *, div { all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important;
     position: static !important; content-visibility: hidden !important; clip-path: inset(50%) !important; zoom: 3 !important; transform: scale(3) !important } body, head { display: block !important; opacity: 1 !important; visibility: visible !important; zoom: 1 !important; transform: none !important; content-visibility: visible !important; clip-path: none !important }</style>`,
  'all that is inherited': `<style>html { font: italic 900 30px/3 monospace; letter-spacing: 8px; word-spacing: 20px; text-transform: uppercase; color: lime; text-align: center;
     text-indent: 40px; white-space: pre; cursor: none; visibility: hidden; quotes: none; list-style: square; text-shadow: 2px 2px red; tab-size: 40; hyphens: none; word-break: break-all;
     -webkit-text-stroke: 2px red; -webkit-text-fill-color: lime; caret-color: red; accent-color: red; forced-color-adjust: none; image-rendering: pixelated; paint-order: stroke; stroke: red; fill: red; stroke-width: 3px }
     body { all: initial; display: block }</style>`,
  'animations and transitions': `<style>@keyframes gone { to { opacity: 0; transform: scale(4) } } *, html > * { transition: all 9s !important } html > div { animation: gone 0.1s forwards !important }</style>`,
} as const;

const body = productPage(
  'Fresh Toner',
  `<h2>Ingredients</h2><p id="list" style="width:420px;margin:20px;font:16px/24px monospace">Aqua, Alcohol Denat., Glycerin, Panthenol, Menthol, Phenoxyethanol</p>
   <div style="display:block!important;height:600px"></div>`,
);
const pathOf = (name: string) => `/product/${name.replaceAll(/[ ,]+/g, '-')}`;

let browser: Browser;
/** How they look on a page that does nothing; recorded by the first test. */
let calm: Looks | undefined;
beforeAll(async () => {
  browser = await launch({ reducedMotion: 'reduce' });
  await servePages(browser, {
    [pathOf('calm')]: body,
    ...Object.fromEntries(Object.entries(attacks).map(([name, style]) => [pathOf(name), style + body])),
    [pathOf('adopted')]: body,
  });
});
afterAll(() => browser?.close());

interface Looks {
  seal: string;
  panel: string;
  tip: string;
}

/** Pictures of our elements, without the rounded corners, where the page shows through. */
async function looksOn(name: string): Promise<Looks> {
  const tab = await visit(browser, `https://www.sephora.com${pathOf(name)}`);
  await reportWith(browser, tab, 'skip');
  const picture = async (selector: string, inset: number) => {
    const { x, y, width, height } = await shownPart(tab.page, selector);
    const clip = {
      x: Math.round(x) + inset,
      y: Math.round(y) + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
    };
    return `${width} × ${height} ${(await tab.page.screenshot({ clip })).toString('base64')}`;
  };
  const seal = await picture(part.seal, 6);
  await pressPart(tab.page, part.seal);
  await tab.page.mouse.move(2, 500);
  const panel = await picture(part.panel, 7);
  await tab.page.keyboard.press('Escape');
  await pointAt(tab.page, 'Alcohol Denat');
  const tip = await picture(part.tip, 7);
  await tab.page.close();
  return { seal, panel, tip };
}

describe.each(Object.keys(attacks))('a page with %s', (name) => {
  it('does not change how seal, panel and tooltip look', async () => {
    calm ??= await looksOn('calm');
    const now = await looksOn(name);
    for (const each of ['seal', 'panel', 'tip'] as const)
      expect(
        now[each] === calm[each],
        `${each}: ${now[each].slice(0, 40)} for ${calm[each].slice(0, 40)}`,
      ).toBe(true);
  });
});

it('the page’s fonts do change the page itself', async () => {
  const widths = await Promise.all(
    ['calm', 'fonts'].map(async (name) => {
      const page = await browser.context.newPage();
      await page.goto(`https://www.sephora.com${pathOf(name)}`);
      const width = await page.evaluate(() => {
        const words = document.createElement('span');
        words.style.font = '16px "Liberation Sans", "DejaVu Sans", Arial';
        words.textContent = 'Handle with care';
        document.body.append(words);
        return words.getBoundingClientRect().width;
      });
      await page.close();
      return width;
    }),
  );
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 1.2);
});

const marked = async (page: Page) => (await page.locator('#list').screenshot()).toString('base64');

it('marks keep their chosen look if a page replaces its adopted style sheets', async () => {
  await browser.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { style: 'line', strength: 'strong', seal: false } }),
  );
  const tab = await visit(browser, `https://www.sephora.com${pathOf('adopted')}`);
  await reportWith(browser, tab, 'skip');
  await expect
    .poll(async () => (await painted(tab.page))['pore-truth-skip-line-strong'], patience)
    .toEqual(['Alcohol Denat']);
  const drawn = await marked(tab.page);
  await tab.page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  expect((await marked(tab.page)) === drawn, 'the page took nothing away').toBe(false);
  await tab.page.mouse.move(5, 5);
  await expect.poll(async () => (await marked(tab.page)) === drawn, patience).toBe(true);
  await tab.page.close();
});
