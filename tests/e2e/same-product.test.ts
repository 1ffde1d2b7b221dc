import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { part, shownPart } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import { badge, type Tab } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { notedStates, noteStates } from './noted-states';
import { patience, reportIn, reportWith, visit } from './on-page';
import { productPage, servePages } from './own-pages';

/** A new query in the same product's address: a shade, a picture, a removed referrer, a cursor. */

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Allantoin, Citric Acid, Phenoxyethanol';
const toner = productPage(
  'Brook Toner',
  `<div id="panel"><h2>Ingredients</h2><p id="list">${list}</p></div>`,
);
const data = productPage(
  'Brook Toner',
  `<script type="application/json">${JSON.stringify({ state: { ingredients: list } })}</script>`,
);
const card = (title: string, index: number) =>
  `<li><a href="/product/card-${index}-P${index}"><h3>${title}</h3></a></li>`;
const listing = `<title>Toners</title><h1>Toners</h1><ul>${[
  'Calm Cream',
  'Charcoal Pore Strips',
  'Retinol 0.3% Serum',
  'Plain Oat Balm',
]
  .map(card)
  .join('')}</ul>`;

const shop = 'https://www.sephora.com';
let browser: Browser;
beforeAll(async () => {
  browser = await launch({ everywhere: true });
  await servePages(browser, {
    '/product/brook-toner-P1': toner,
    '/product/brook-data-P1': data,
    '/shop/toners': listing,
  });
});
afterAll(() => browser?.close());

/** Calls back at every frame in which there is no seal or no mark, from now on. */
const watchMarks = (page: Page) =>
  page.evaluate(() => {
    const looks = { all: 0, without: 0 };
    Object.assign(window, { looks });
    const look = () => {
      looks.all++;
      const isMarked = (CSS.highlights.get('pore-truth-skip')?.size ?? 0) > 0;
      if (!isMarked || document.querySelector('body > div:not(:has(*))') === null) looks.without++;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
const looks = (page: Page) => page.evaluate(() => ('looks' in window ? JSON.stringify(window.looks) : ''));

async function landed(path: string): Promise<Tab> {
  const tab = await visit(browser, shop + path);
  await reportWith(browser, tab, 'skip');
  return tab;
}

const addressIn = async (tab: Tab) => (await reportIn(browser, tab))?.page.url;

describe('verdict, marks, seal and badge stay', () => {
  it.each([
    ['a shade is chosen', '', '?variant=40123'],
    ['another picture is shown', '?image=1', '?image=2'],
    ['a referrer is taken off', '?utm_source=mail&utm_medium=news', ''],
    ['a cursor is added', '', '?reviews_after=eyJpZCI6MX0'],
  ])('while %s', async (_, from, to) => {
    const tab = await landed(`/product/brook-toner-P1${from}`);
    await shownPart(tab.page, part.seal);
    await noteStates(browser, tab);
    await watchMarks(tab.page);
    const popup = await openPopup(browser, tab);
    await popup.page.getByRole('heading', { name: messages.verdict.skip.headline }).waitFor();
    await tab.page.evaluate((query) => history.replaceState(null, '', location.pathname + query), to);
    // The state is stored again, under the new address.
    await expect.poll(() => notedStates(browser, tab), patience).toEqual(['skip']);
    expect(await addressIn(tab)).toContain(to);
    await popup.page.getByRole('heading', { name: messages.verdict.skip.headline }).waitFor();
    expect(await popup.page.locator('main').innerText()).not.toContain(messages.popup.closed.browser);
    expect(JSON.parse(await looks(tab.page))).toMatchObject({ without: 0 });
    expect(await badge(browser, tab)).toMatchObject({ title: badgeTitle('skip') });
    await popup.close();
    await tab.page.close();
  });

  it('until words change', async () => {
    const tab = await landed('/product/brook-toner-P1');
    await noteStates(browser, tab);
    await tab.page.evaluate(() => {
      history.pushState(null, '', '?variant=2');
      const panel = document.querySelector('#panel');
      const before = panel?.innerHTML ?? '';
      panel?.replaceChildren();
      // As shops do it: the old list disappears at once, the new one arrives a moment later.
      setTimeout(() => {
        if (panel) panel.innerHTML = before.replace('Alcohol Denat.', 'Betaine');
      }, 400);
    });
    await reportWith(browser, tab, 'clear');
    await expect.poll(() => painted(tab.page), patience).toEqual({});
    const noted = await notedStates(browser, tab);
    expect(noted.filter((state) => state !== 'skip' && state !== 'clear')).toEqual([]);
    await tab.page.close();
  });

  it('where only the page’s data holds the list', async () => {
    const tab = await landed('/product/brook-data-P1');
    await noteStates(browser, tab);
    await tab.page.evaluate(() => history.pushState(null, '', '?variant=2'));
    await expect.poll(() => notedStates(browser, tab), patience).toEqual(['skip']);
    await tab.page.close();
  });

  it('also on a listing that adds a cursor', async () => {
    const tab = await visit(browser, `${shop}/shop/toners`);
    const inWorks = async () => (await painted(tab.page))['pore-truth-works'];
    await expect.poll(inWorks, patience).toEqual(['Retinol 0.3%']);
    await noteStates(browser, tab);
    await tab.page.evaluate(() => history.replaceState(null, '', '?page=2'));
    await expect.poll(async () => (await notedStates(browser, tab)).length, patience).toBe(1);
    expect(await notedStates(browser, tab)).not.toContain('forgotten');
    expect(await inWorks()).toEqual(['Retinol 0.3%']);
    await tab.page.close();
  });
});
