import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { ownPart, part, pressPart, shownPart } from '../../scripts/browser/own-parts';
import { pointAt } from '../../scripts/browser/pointer';
import { patience, reportWith, visit } from '../e2e/on-page';
import { productPage, servePages } from '../e2e/own-pages';

/** Whatever a page's layout, the seal and its name never make it scroll further, and all of our elements are in view. */

const names = 'Aqua, Alcohol Denat., Glycerin, Panthenol, Menthol, Phenoxyethanol';

const pages = {
  plain: '',
  'right to left': 'html { direction: rtl }',
  'zoomed on html': 'html { zoom: 1.7 }',
  'zoomed out on html': 'html { zoom: 0.6 }',
  'zoomed on body': 'body { zoom: 2 }',
  'vertical, right to left': 'html { writing-mode: vertical-rl }',
  'vertical, left to right': 'html { writing-mode: vertical-lr }',
  'scaled body': 'body { transform: scale(0.8) translateX(40px); transform-origin: 0 0 }',
  'turned html': 'html { transform: scale(0.9) }',
  'positioned html': 'html { position: relative; margin: 20px 60px; border: 4px solid }',
  'body that scrolls': 'html, body { height: 100%; margin: 0; overflow: hidden } body { overflow: auto }',
  'grid on html': 'html { display: grid; grid-template-columns: 1fr; place-items: center }',
  'filter and perspective': 'html { filter: grayscale(1); perspective: 400px }',
} as const;

const places = {
  'across the page': 'margin: 0; width: auto',
  'at the left edge': 'margin: 0; width: 160px',
  'at the right edge': 'margin-left: auto; margin-right: 0; width: 200px',
  'at the end': 'position: absolute; right: 0; bottom: 0; margin: 0; width: 200px',
} as const;

const windows = [
  { width: 1000, height: 700 },
  { width: 250, height: 220 },
];

const pathOf = (page: string, place: string) =>
  `/product/${encodeURIComponent(`${page}-${place}`).replaceAll('%20', '-').replaceAll('%2C', '')}`;

const bodyOf = (page: string, place: string) =>
  `<style>${page}</style>${productPage(
    'Fresh Toner',
    `<h2>Ingredients</h2><p id="list" style="${place}">${names}</p>`,
  )}`;

const cases = Object.entries(pages).flatMap(([page, style]) =>
  Object.entries(places).map(([place, where]) => ({ page, place, body: bodyOf(style, where) })),
);

let browsers: Record<'en' | 'pl', Browser>;
beforeAll(async () => {
  browsers = { en: await launch(), pl: await launch({ locale: 'pl' }) };
  for (const browser of Object.values(browsers))
    await servePages(
      browser,
      Object.fromEntries(cases.map(({ page, place, body }) => [pathOf(page, place), body])),
    );
});
afterAll(async () => {
  for (const browser of Object.values(browsers ?? {})) await browser.close();
});

/** Runs in the page: how far each thing on it scrolls. */
const scrollAreas = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.body].map(({ scrollWidth, scrollHeight }) => [
      scrollWidth,
      scrollHeight,
    ]),
  );

/** The scroll areas without our elements, which a page may remove. */
const without = (page: Page) =>
  page.evaluate(() => {
    const ours = [...document.body.children].filter(
      (each) => each.localName === 'div' && !each.hasChildNodes(),
    );
    const all = ours.map((host) => {
      const next = host.nextSibling;
      host.remove();
      return { host, next };
    });
    const areas = [document.documentElement, document.body].map(({ scrollWidth, scrollHeight }) => [
      scrollWidth,
      scrollHeight,
    ]);
    for (const { host, next } of all.toReversed()) document.body.insertBefore(host, next);
    return { areas, count: all.length };
  });

/** Runs in the page: scrolls the upper right corner of the list into view, with room around it. */
function showCorner(): void {
  const list = document.querySelector('#list');
  list?.setAttribute('style', `${list.getAttribute('style')};scroll-margin:60px`);
  list?.scrollIntoView({ block: 'start', inline: 'end', behavior: 'instant' });
}

/** Points at the seal where it is now; whether its name is shown. */
async function isNamed(page: Page): Promise<boolean> {
  const { x, y, width, height } = await shownPart(page, part.seal);
  await page.mouse.move(x + width / 2, y + height / 2);
  return (await ownPart(page, part.name))?.visible === true;
}

describe.each(Object.keys(pages))('a page that is %s', (name) => {
  it.each(['en', 'pl'] as const)(
    'scrolls no further for the seal, its name and its panel: %s',
    async (locale) => {
      const browser = browsers[locale];
      for (const { page: style, place } of cases.filter(({ page }) => page === name)) {
        const tab = await visit(browser, `https://www.sephora.com${pathOf(style, place)}`);
        await reportWith(browser, tab, 'skip');
        for (const size of windows) {
          await tab.page.setViewportSize(size);
          await tab.page.evaluate(showCorner);
          const label = `${style}, ${place}, ${size.width} × ${size.height}`;
          await expect.poll(() => isNamed(tab.page), { ...patience, message: label }).toBe(true);
          const areas = await scrollAreas(tab.page);
          const bare = await without(tab.page);
          expect(bare.count, label).toBeGreaterThan(0);
          expect(areas, label).toEqual(bare.areas);
        }
        await tab.page.close();
      }
    },
    120_000,
  );

  it('has panel and tooltip in view, beside what they belong to', async () => {
    const browser = browsers.en;
    const tab = await visit(browser, `https://www.sephora.com${pathOf(name, 'at the left edge')}`);
    await reportWith(browser, tab, 'skip');
    await tab.page.setViewportSize({ width: 1000, height: 700 });
    await tab.page.locator('#list').scrollIntoViewIfNeeded();
    const isInView = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
      x >= 0 && y >= 0 && x + width <= 1000.5 && y + height <= 700.5;
    await pressPart(tab.page, part.seal);
    const seal = await shownPart(tab.page, part.seal);
    const panel = await shownPart(tab.page, part.panel);
    expect(isInView(panel), JSON.stringify(panel)).toBe(true);
    expect(
      Math.min(Math.abs(panel.y - seal.y - seal.height), Math.abs(seal.y - panel.y - panel.height)),
    ).toBeLessThan(12);
    await tab.page.keyboard.press('Escape');
    await pointAt(tab.page, 'Alcohol Denat');
    const tip = await shownPart(tab.page, part.tip);
    expect(isInView(tip), JSON.stringify(tip)).toBe(true);
    const words = await tab.page.evaluate(() => {
      const [range] = CSS.highlights.get('pore-truth-skip') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return { top: box.top, bottom: box.bottom };
    });
    expect(Math.min(Math.abs(tip.y - words.bottom), Math.abs(words.top - tip.y - tip.height))).toBeLessThan(
      14,
    );
    await tab.page.close();
  });
});
