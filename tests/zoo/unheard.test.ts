import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { part, shownPart } from '../../scripts/browser/own-parts';
import { tabState } from '../../scripts/browser/tab';
import { patience, reportWith, visit } from '../e2e/on-page';
import { productPage } from '../e2e/own-pages';

/** A release build, which records no times: what a page can notice of it, and documents that are hardly pages. */

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Allantoin, Citric Acid, Phenoxyethanol';
const shop = 'https://www.sephora.com/product';
const xml = '<?xml version="1.0"?><feed><title>Toners</title><entry>Water, Glycerin</entry></feed>';
const pages: Record<string, { type: string; body: string }> = {
  '/product/toner-P1': {
    type: 'text/html',
    body: productPage('Brook Toner', `<h2>Ingredients</h2><p>${list}</p>`),
  },
  '/product/feed-P1': { type: 'application/xml', body: xml },
  '/product/drawing-P1': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Water, Glycerin</text></svg>',
  },
  '/product/rootless-P1': {
    type: 'text/html',
    body: '<p>Gone</p><script>document.documentElement.remove()</script>',
  },
  '/product/bodiless-P1': { type: 'text/html', body: '<p>Gone</p><script>document.body.remove()</script>' },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ measured: false });
  await browser.context.route(/^https?:/, (route) => {
    const page = pages[new URL(route.request().url()).pathname];
    if (page === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: page.type, body: page.body });
  });
});
afterAll(() => browser?.close());

it('a page gets no event when we start, and finds none of our performance entries', async () => {
  const id = new URL(browser.origin).host;
  const tab = await visit(browser, 'about:blank');
  await tab.page.addInitScript((own) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['shop', 'shop.content', ''])
      document.addEventListener(`${own}:${name}:wxt:content-script-started`, () => heard.push(name));
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  }, id);
  await tab.page.goto(`${shop}/toner-P1`);
  await reportWith(browser, tab, 'skip');
  await shownPart(tab.page, part.seal);
  expect(await tab.page.evaluate(() => ('heard' in window ? window.heard : null))).toEqual([]);
  const times = () => performance.getEntries().map(({ name }) => name);
  expect((await tab.page.evaluate(times)).filter((name) => name.includes('pore-truth'))).toEqual([]);
  await tab.page.close();
});

describe('nothing went wrong with a document that is', () => {
  it.each(['feed', 'drawing', 'rootless', 'bodiless'])('%s', async (name) => {
    const tab = await visit(browser, `${shop}/${name}-P1`);
    await expect.poll(() => tabState(browser, tab), patience).toMatchObject({ state: 'read', page: 'other' });
    await tab.page.close();
  });
});
