import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { badge, checkThisPage, type Tab, tabState } from '../../scripts/browser/tab';
import { badgeTitle } from '../badge-title';
import { notedStates, noteStates } from './noted-states';
import { patience, reportIn, reportWith, visit } from './on-page';

/**
 * A shop that swaps products without a new document, in a small framework of its own. The list is in the data that came
 * with the document, and is drawn only on demand: nothing shows the reader that the data is out of date.
 */

const peel =
  'Water, Glycolic Acid, Lactic Acid, Salicylic Acid, Glycerin, Panthenol, Allantoin, Phenoxyethanol';
const calm = 'Water, Glycerin, Betaine, Panthenol, Allantoin, Sodium PCA, Xanthan Gum, Phenoxyethanol';

const script = (type: string, data: unknown) => `<script type="${type}">${JSON.stringify(data)}</script>`;
const stale: Record<string, string> = {
  'a script without a name': script('application/json', { state: { ingredients: peel } }),
  'a script with the name of the product before': script('application/json', {
    product: { name: 'Red Dune Peel', handle: 'red-dune-peel', ingredients: peel },
  }),
  'a script with a sister’s name': script('application/json', {
    product: { name: 'Dune Gel', ingredients: peel },
  }),
  'a template': `<template><h2>Ingredients</h2><p>${peel}</p></template>`,
  'structured data without a name': script('application/ld+json', { '@type': 'Product', ingredients: peel }),
  'structured data of a sister': script('application/ld+json', {
    '@type': 'Product',
    name: 'Red Dune Gel',
    ingredients: peel,
  }),
  'streamed rows': `<script>self.__next_f = { push() {} };</script><script>self.__next_f.push([1,${JSON.stringify(
    `1:{"product":{"ingredients":"${peel}"}}\n`,
  )}])</script>`,
};

/** The framework: `go` swaps the product in the way that the test names; `bring` draws its list. */
const framework = `
  const swap = () => {
    document.title = 'Red Dune Gel Cleanser';
    document.querySelector('h1').textContent = 'Red Dune Gel Cleanser';
    document.querySelector('#panel').replaceChildren();
  };
  window.bring = (list) => { document.querySelector('#panel').innerHTML = '<h2>Ingredients</h2><p>' + list + '</p>'; };
  const at = location.pathname + location.search;
  const next = at.replace('peel', 'cleanser');
  const ways = {
    pushState: () => { history.pushState(null, '', next); swap(); },
    replaceState: () => { history.replaceState(null, '', next); swap(); },
    late: () => { history.pushState(null, '', next); setTimeout(swap, 400); },
    early: () => { swap(); setTimeout(() => history.pushState(null, '', next), 50); },
    route: () => { location.hash = '#/product/cleanser'; swap(); },
    navigation: () => { navigation.navigate(next); },
    link: () => document.querySelector('#link').click(),
  };
  navigation.addEventListener('navigate', (event) => {
    if (!event.canIntercept || event.hashChange || event.navigationType !== 'push' || !window.intercepts) return;
    // Drawn well before the navigation succeeds.
    event.intercept({ handler: async () => { swap(); await new Promise((done) => { window.arrive = done; }); } });
  });
  window.go = (way) => { window.intercepts = way === 'navigation' || way === 'link'; ways[way](); };
`;

const pageWith = (data: string) => `<title>Red Dune Peel</title><meta property="og:type" content="product">
  <main><h1>Red Dune Peel</h1><button class="add-to-cart">Add to bag</button><div id="panel"></div>
  <a id="link" href="/product/red-dune-cleanser-P1">Cleanser</a></main>${data}<script>${framework}</script>`;

declare global {
  interface Window {
    go(way: string): void;
    bring(list: string): void;
    arrive?(): void;
  }
}

const shop = 'https://www.sephora.com';
const small = 'https://small-shop.example';
let served = '';
let browser: Browser;
beforeAll(async () => {
  browser = await launch({ alsoKnown: [`${small}/*`], everywhere: true });
  await browser.context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${served}` }),
  );
});
afterAll(() => browser?.close());

async function landOn(data: string, url = `${shop}/product/red-dune-peel-P1`): Promise<Tab> {
  served = pageWith(data);
  const tab = await visit(browser, url);
  await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('read');
  expect((await reportIn(browser, tab))?.verdict).toBe(data.includes('"Dune Gel"') ? 'unread' : 'works');
  await noteStates(browser, tab);
  return tab;
}

/** The other product is reported under its name, first without a list and then with its own. */
async function isJudgedByItself(tab: Tab): Promise<void> {
  const title = async () => (await reportIn(browser, tab))?.product.title;
  await expect.poll(title, patience).toBe('Red Dune Gel Cleanser');
  const report = await reportWith(browser, tab, 'unread');
  expect(report.lists).toEqual([]);
  await tab.page.evaluate((list) => window.bring(list), calm);
  expect((await reportWith(browser, tab, 'clear')).lists).toHaveLength(1);
  expect(await painted(tab.page)).toEqual({});
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('clear') });
  expect(await notedStates(browser, tab)).not.toContain('works');
}

describe('the previous product’s list is not taken for this one’s', () => {
  const data = stale['a script without a name'] ?? '';
  const inRoute = `${small}/shop`;

  it.each(['pushState', 'replaceState', 'late', 'early', 'navigation', 'link'])('after %s', async (way) => {
    const tab = await landOn(data);
    await tab.page.evaluate((name) => window.go(name), way);
    await isJudgedByItself(tab);
    await tab.page.close();
  });

  it('after another route in the fragment', async () => {
    const tab = await landOn(data, inRoute);
    await tab.page.evaluate(() => window.go('route'));
    await isJudgedByItself(tab);
    await tab.page.close();
  });

  it.each([
    '/goods/view.do?goodsNo=peel',
    '/product/detail.html?product_no=peel',
    '/?id=peel&utm_source=mail',
  ])('where the query is the product: %s', async (path) => {
    const tab = await landOn(data, small + path);
    await tab.page.evaluate(() => window.go('pushState'));
    await isJudgedByItself(tab);
    await tab.page.close();
  });

  it.each(Object.keys(stale))('in %s', async (name) => {
    const tab = await landOn(stale[name] ?? '');
    await tab.page.evaluate(() => window.go('pushState'));
    await isJudgedByItself(tab);
    await tab.page.close();
  });

  it('nor by a reader that starts later', async () => {
    served = pageWith(data);
    const tab = await visit(browser, 'https://unknown-shop.example/product/red-dune-peel-P1');
    await tab.page.evaluate(() => window.go('pushState'));
    await checkThisPage(browser, tab);
    await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('read');
    expect((await reportIn(browser, tab))?.lists).toEqual([]);
    expect((await reportIn(browser, tab))?.verdict).toBe('unread');
    await tab.page.close();
  });
});

it('data that names the other product is used', async () => {
  const both = script('application/json', [
    { name: 'Red Dune Peel', ingredients: peel },
    { name: 'Red Dune Gel Cleanser', ingredients: calm },
  ]);
  const tab = await landOn(both);
  await tab.page.evaluate(() => window.go('pushState'));
  const report = await reportWith(browser, tab, 'clear');
  expect(report.product.title).toBe('Red Dune Gel Cleanser');
  await tab.page.close();
});

it('"not read" does not flash if the list arrives a moment after the name', async () => {
  const tab = await landOn(stale['a script without a name'] ?? '');
  await tab.page.evaluate((list) => {
    window.go('late');
    setTimeout(() => window.bring(list), 900);
  }, calm);
  await reportWith(browser, tab, 'clear');
  expect(await notedStates(browser, tab)).toEqual(['forgotten', 'clear']);
  await tab.page.close();
});

it('the fragment of the address that a document was loaded at is known', async () => {
  const tab = await landOn(stale['a script without a name'] ?? '', `${small}/shop#/product/peel`);
  await tab.page.evaluate(() => window.go('route'));
  await isJudgedByItself(tab);
  await tab.page.close();
});
