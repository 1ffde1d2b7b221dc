import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from '../../scripts/bench/made-page';
import { type Browser, launch } from '../../scripts/browser/launch';
import { type Tab, tabState } from '../../scripts/browser/tab';
import { usualPace } from '../../src/page/session/waits';
import { patience, reportWith } from '../e2e/on-page';
import { productPage, servePages } from '../e2e/own-pages';
import { paintedIn } from '../zoo/apart';
import { enter } from '../zoo/visit';
import { letPass } from './virtual-time';

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Allantoin, Citric Acid, Phenoxyethanol';

/**
 * A page of a toner without a list, on which something changes every second; under a heading of its own, because sentences
 * right below the name are the product's.
 */
const restless = (happens: string) =>
  productPage(
    'Brook Toner',
    `<h2>In the shop now</h2><p id="clock">12:00 left</p><div id="more"></div>
     <script>let second = 0; const clock = document.querySelector('#clock'); const more = document.querySelector('#more');
       const tick = () => { second++; ${happens} }; setInterval(tick, 1_000);</script>`,
  );

const idle: Record<string, string> = {
  'a clock that writes its text anew': "clock.textContent = '12:' + second + ' left';",
  'a clock that changes its text': "clock.firstChild.data = '12:' + second + ' left';",
  'a clock that writes markup': "clock.innerHTML = '12:' + second + ' left';",
  'a counter without words': "more.innerHTML = ''; more.append(String(second));",
  'scripts, sheets and pictures that come':
    "for (const name of ['script', 'style', 'link', 'img']) document.head.append(document.createElement(name));",
  'a sheet that is written on':
    "document.querySelector('style')?.append('p { margin: ' + second + 'px }') ?? document.head.append(document.createElement('style'));",
};

const cards = Array.from(
  { length: 24 },
  (_, number) =>
    `<li class="product-card"><a href="/product/x-P${number}"><h3 class="name">Salicylic Acid 2% Toner ${number}</h3></a><p>Ends in <b>12:00</b></p></li>`,
);

const pages: Record<string, string> = {
  '/shop/toners': `<title>Toners</title><h1>Toners</h1><ul>${cards.join('')}</ul>
    <script>let second = 0; const clocks = document.querySelectorAll('b');
      setInterval(() => { second++; for (const clock of clocks) clock.textContent = '11:' + second; }, 1_000);</script>`,
  '/product/made-P1': madePage(),
  '/product/wordy-P1': restless("more.append('Guest ' + 'x'.repeat(second) + ' bought this. ');"),
  '/product/late-P1': restless(`clock.textContent = '12:' + second + ' left';
    if (second === 20) more.innerHTML = '<h2>Ingredients</h2><p>${list}</p>';`),
  ...Object.fromEntries(
    Object.values(idle).map((happens, index) => [`/product/idle-P${index}`, restless(happens)]),
  ),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await servePages(browser, pages);
});
afterAll(() => browser?.close());

const shop = 'https://www.sephora.com';
const visit = (path: string) => enter(browser, `${shop}/product/${path}`);

describe('a page whose list was read', () => {
  it.each([1, 10, 100, 1_000])('is not read again after %i new elements elsewhere', async (count) => {
    const { tab, apart, looks, close } = await visit('made-P1');
    await reportWith(browser, tab, 'care');
    // A page that loads slowly is read once before its end and once after.
    await letPass(apart.session, 10_000);
    const before = await looks();
    expect(before).toBeLessThanOrEqual(2);
    const grow = `for (let number = 0; number < ${count}; number++) {
      const entry = document.createElement('li');
      entry.textContent = 'Water, Glycerin, Opinion ' + number;
      document.querySelector('section ul').append(entry);
    }
    document.body.append('An advertisement');`;
    for (let time = 0; time < 3; time++) {
      await apart.inPage(grow);
      await letPass(apart.session, 10_000);
    }
    expect(await looks()).toBe(before);
    await close();
  });

  it('is read once more after a change inside the list', async () => {
    const { tab, apart, looks, close } = await visit('made-P1');
    await reportWith(browser, tab, 'care');
    await apart.inPage(`document.querySelector('#list').textContent = ${JSON.stringify(list)}`);
    await letPass(apart.session, 10_000);
    expect((await reportWith(browser, tab, 'clear')).lists).toMatchObject([{ names: { length: 8 } }]);
    expect(await looks()).toBe(2);
    await close();
  });
});

it('a list that was drawn anew often is marked at once when it is drawn anew after a calm', async () => {
  const { tab, apart, looks, close } = await visit('made-P1');
  await reportWith(browser, tab, 'care');
  await letPass(apart.session, 10_000);
  const before = await paintedIn(apart);
  expect(before.length).toBeGreaterThan(0);
  const drawAnew = `(() => { const list = document.querySelector('#list'); list.replaceWith(list.cloneNode(true)); })()`;
  const early = await looks();
  for (let time = 0; time < 60; time++) {
    await apart.inPage(drawAnew);
    await letPass(apart.session, 1_000);
  }
  expect((await looks()) - early).toBeLessThan(30);
  await letPass(apart.session, 10_000);
  await apart.inPage(drawAnew);
  expect(await paintedIn(apart)).not.toEqual(before);
  await letPass(apart.session, 2 * usualPace.quickest);
  expect(await paintedIn(apart)).toEqual(before);
  await close();
});

describe('a page without a list', () => {
  it.each(Object.keys(idle))('is read twice in all for %s', async (name) => {
    const { tab, apart, looks, close } = await visit(`idle-P${Object.keys(idle).indexOf(name)}`);
    await reportWith(browser, tab, 'unread');
    expect(await looks()).toBe(1);
    await letPass(apart.session, usualPace.patience - 2_000);
    expect(await looks()).toBe(1);
    // A last reading once the wait is over, for anything that arrived unnoticed.
    await letPass(apart.session, 60_000);
    expect(await looks()).toBe(2);
    await close();
  });

  it('is read after new words, less and less often, until the wait for a list ends', async () => {
    const { tab, apart, looks, close } = await visit('wordy-P1');
    await reportWith(browser, tab, 'unread');
    await letPass(apart.session, 10_000);
    const soon = await looks();
    await letPass(apart.session, 10_000);
    const later = await looks();
    await letPass(apart.session, 20_000);
    const last = await looks();
    await letPass(apart.session, 100_000);
    expect(soon).toBeGreaterThan(3);
    expect(later - soon).toBeLessThan(soon - 1);
    expect(last).toBeLessThan(15);
    expect(await looks()).toBe(last);
    await close();
  });

  it('has its list read when it arrives among irrelevant changes', async () => {
    const { tab, apart, looks, close } = await visit('late-P1');
    await reportWith(browser, tab, 'unread');
    await letPass(apart.session, 19_500);
    expect(await looks()).toBe(1);
    await letPass(apart.session, 2_000);
    await reportWith(browser, tab, 'skip');
    expect(await looks()).toBe(2);
    await close();
  });
});

describe('a page of many products', () => {
  const state = (tab: Tab) => expect.poll(() => tabState(browser, tab), patience);

  it('is not read again because of the clocks on its cards', async () => {
    const { tab, apart, looks, close } = await enter(browser, `${shop}/shop/toners`);
    await state(tab).toMatchObject({ state: 'listing', marks: 24 });
    await letPass(apart.session, 100_000);
    expect(await looks()).toBe(1);
    await close();
  });

  it('is read again after a changed number in a title, and after a card is removed', async () => {
    const { tab, apart, looks, close } = await enter(browser, `${shop}/shop/toners`);
    await state(tab).toMatchObject({ state: 'listing', marks: 24 });
    await apart.inPage("document.querySelector('h3').firstChild.data = 'Salicylic Acid 1% Toner 0'");
    await letPass(apart.session, 10_000);
    await state(tab).toMatchObject({ items: { 0: { title: 'Salicylic Acid 1% Toner 0' } } });
    expect(await looks()).toBe(2);
    await apart.inPage("document.querySelector('li').remove()");
    await letPass(apart.session, 10_000);
    await state(tab).toMatchObject({ state: 'listing', marks: 23 });
    expect(await looks()).toBe(3);
    await close();
  });
});
