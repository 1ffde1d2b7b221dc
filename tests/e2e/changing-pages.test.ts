import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { badge } from '../../scripts/browser/tab';
import { badgeTitle } from '../badge-title';
import { marksIn, patience, reportIn, reportWith, visit } from './on-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveDemo(browser.context);
});
afterAll(() => browser?.close());

const shop = 'https://www.sephora.com/product';

it('follows a shop that swaps products without navigation, there and back', async () => {
  const tab = await visit(browser, `${shop}/dew-line-classic.html`);
  await reportWith(browser, tab, 'skip');
  const inSkip = async () => (await painted(tab.page))['pore-truth-skip'] ?? [];
  await expect.poll(inSkip, patience).toEqual(['SD Alcohol 40-B']);

  await tab.page.getByRole('link', { name: 'Gentle', exact: true }).click();
  const gentle = await reportWith(browser, tab, 'clear');
  expect(gentle.product.title).toBe('Dew Line Gentle Toner');
  expect(gentle.page.url).toBe(`${shop}/dew-line-gentle.html`);
  expect(await painted(tab.page)).toEqual({});
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('clear') });

  await tab.page.goBack();
  const classic = await reportWith(browser, tab, 'skip');
  expect(classic.product.title).toBe('Dew Line Classic Toner');
  await expect.poll(inSkip, patience).toEqual(['SD Alcohol 40-B']);
  await tab.page.close();
});

it('reads a list that the shop loads only on demand', async () => {
  const tab = await visit(browser, `${shop}/red-dune-peel-P1`);
  const before = await reportWith(browser, tab, 'care');
  // The page has the list in a template: it is reported at once, and marked when it is shown.
  expect(before.lists).toMatchObject([{ offPage: true }]);
  expect((await marksIn(browser, tab)).aha ?? []).not.toContain('Lactic Acid');

  await tab.page.getByRole('button', { name: 'Show the list' }).click();
  await expect.poll(async () => (await reportIn(browser, tab))?.lists[0]?.offPage, patience).toBeUndefined();
  await expect
    .poll(async () => (await marksIn(browser, tab)).aha, patience)
    .toEqual(['Glycolic Acid', 'Lactic Acid', 'Tartaric Acid']);
  await tab.page.close();
});

it('removes its marks from words that the page changes', async () => {
  const tab = await visit(browser, `${shop}/clear-morning-toner-P1`);
  await reportWith(browser, tab, 'skip');
  await tab.page.evaluate(() => {
    const list = [...document.querySelectorAll('.part p')].find((p) => p.textContent?.includes('Denat'));
    if (list) list.textContent = 'Water, Glycerin, Betaine, Allantoin, Sodium PCA, Panthenol, Benzyl Alcohol';
  });
  await expect.poll(async () => (await painted(tab.page))['pore-truth-skip'], patience).toBeUndefined();
  await reportWith(browser, tab, 'myth');
  await tab.page.close();
});
