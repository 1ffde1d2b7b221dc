import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { part, shownPart } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import { badge, tabState } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { patience, reportIn, reportWith, visit } from './on-page';
import { productPage, servePages } from './own-pages';

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Allantoin, Citric Acid, Phenoxyethanol';
const section = `<h2>Ingredients</h2><p>${list}</p>`;
const calm = `<h2>Ingredients</h2><p>${list.replace('Alcohol Denat.', 'Betaine')}</p>`;

const card = (title: string) =>
  `<li class="product-card"><a href="/product/x-P1"><h3 class="name">${title}</h3></a></li>`;

const pages = {
  '/product/toner-P1': productPage('Brook Toner', section),
  '/product/calm-P1': productPage('Calm Toner', calm),
  '/product/closed-P1': productPage(
    'Brook Toner',
    `<brook-panel></brook-panel>
     <script>
       const root = document.querySelector('brook-panel').attachShadow({ mode: 'closed' });
       root.innerHTML = ${JSON.stringify(section)};
     </script>`,
  ),
  '/product/frame-P1': productPage('Brook Toner', '<iframe src="/frame"></iframe>'),
  '/frame': section,
  '/product/template-P1': productPage(
    'Brook Toner',
    `<button id="open">Ingredients</button><template>${section}</template>
     <script>
       document.querySelector('#open').addEventListener('click', () =>
         document.querySelector('main').append(document.querySelector('template').content.cloneNode(true)));
     </script>`,
  ),
  '/product/late-P1': productPage(
    'Brook Toner',
    `<brook-panel></brook-panel>
     <script>
       const root = document.querySelector('brook-panel').attachShadow({ mode: 'open' });
       window.bring = () => { root.innerHTML = ${JSON.stringify(section)}; };
     </script>`,
  ),
  '/product/none-P1': productPage(
    'Brook Toner',
    '<h2>Ingredients</h2><p>See the package.</p><h2>How to use</h2><p>Daily.</p>',
  ),
  '/shop/toners': `<title>Toners</title><h1>Toners</h1>
    <ul>${['Calm Cream', 'Charcoal Pore Strips', 'Retinol 0.3% Serum', 'Plain Oat Balm'].map(card).join('')}</ul>
    <script>
      let more = 0;
      window.grow = () => {
        more += 20;
        document.querySelector('ul').insertAdjacentHTML('beforeend',
          Array.from({ length: 20 }, (_, index) => ${JSON.stringify(card('Salicylic Acid 2% Toner NUMBER'))}.replace('NUMBER', more + index)).join(''));
      };
    </script>`,
};

declare global {
  interface Window {
    bring(): void;
    grow(): void;
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await servePages(browser, pages);
});
afterAll(() => browser?.close());

const shop = 'https://www.sephora.com';
const inSkip = async (page: Page) => (await painted(page))['pore-truth-skip'] ?? [];

describe('reads and marks a list', () => {
  it('in a closed shadow root', async () => {
    const tab = await visit(browser, `${shop}/product/closed-P1`);
    await reportWith(browser, tab, 'skip');
    await expect.poll(() => inSkip(tab.page), patience).toEqual(['Alcohol Denat']);
    // The marks are really drawn: without them the page looks different.
    // Waits for the seal first, so that nothing else can make the difference.
    await shownPart(tab.page, part.seal);
    const isStill = async () => (await tab.page.screenshot()).equals(await tab.page.screenshot());
    await expect.poll(isStill, patience).toBe(true);
    const before = await tab.page.screenshot();
    await tab.page.evaluate(() => CSS.highlights.delete('pore-truth-skip'));
    expect(before.equals(await tab.page.screenshot())).toBe(false);
    await tab.page.close();
  });

  it('in a frame of the same origin, with the frame’s own highlights and style sheet', async () => {
    const tab = await visit(browser, `${shop}/product/frame-P1`);
    await reportWith(browser, tab, 'skip');
    const frame = tab.page.frames().find((each) => each.url().endsWith('/frame'));
    const inFrame = () =>
      frame?.evaluate(() => ({
        words: [...(CSS.highlights.get('pore-truth-skip') ?? [])].map(String),
        rules: document.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
          .join(),
      }));
    await expect.poll(inFrame, patience).toMatchObject({
      words: ['Alcohol Denat'],
      rules: expect.stringContaining('::highlight(pore-truth-skip)'),
    });
    await tab.page.close();
  });

  it('in a shadow root that is filled later', async () => {
    const tab = await visit(browser, `${shop}/product/late-P1`);
    await reportWith(browser, tab, 'unread');
    await tab.page.evaluate(() => window.bring());
    await reportWith(browser, tab, 'skip');
    await expect.poll(() => inSkip(tab.page), patience).toEqual(['Alcohol Denat']);
    await tab.page.close();
  });

  it('in a template: reported before it is shown, and marked after', async () => {
    const tab = await visit(browser, `${shop}/product/template-P1`);
    const report = await reportWith(browser, tab, 'skip');
    expect(report.lists).toMatchObject([{ source: 'structured-data', offPage: true }]);
    expect(await painted(tab.page)).toEqual({});
    await tab.page.getByRole('button', { name: 'Ingredients' }).click();
    await expect.poll(() => inSkip(tab.page), patience).toEqual(['Alcohol Denat']);
    // Words are marked before the report is stored.
    const isOffPage = async () => (await reportIn(browser, tab))?.lists[0]?.offPage ?? false;
    await expect.poll(isOffPage, patience).toBe(false);
    await reportWith(browser, tab, 'skip');
    await tab.page.close();
  });
});

it('going back and forward never shows the verdict of the page before', async () => {
  const tab = await visit(browser, `${shop}/product/toner-P1`);
  await reportWith(browser, tab, 'skip');
  await tab.page.goto(`${shop}/product/calm-P1`);
  await reportWith(browser, tab, 'clear');
  expect(await painted(tab.page)).toEqual({});
  await tab.page.goBack();
  expect((await reportWith(browser, tab, 'skip')).product.title).toBe('Brook Toner');
  await expect.poll(() => inSkip(tab.page), patience).toEqual(['Alcohol Denat']);
  await tab.page.goForward();
  expect((await reportWith(browser, tab, 'clear')).product.title).toBe('Calm Toner');
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('clear') });
  expect(await painted(tab.page)).toEqual({});
  await tab.page.close();
});

it('an endless listing is read as it grows, and its titles are marked and reported', async () => {
  const tab = await visit(browser, `${shop}/shop/toners`);
  const state = () => tabState(browser, tab);
  await expect.poll(state, patience).toMatchObject({ state: 'listing', marks: 2 });
  expect(
    Object.values(await painted(tab.page))
      .flat()
      .toSorted(),
  ).toEqual(['Pore Strips', 'Retinol 0.3%']);
  for (const count of [20, 40]) {
    await tab.page.evaluate(() => window.grow());
    await expect
      .poll(async () => (await painted(tab.page))['pore-truth-works']?.length, patience)
      .toBe(count + 1);
  }
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ text: '42' });
  const popup = await openPopup(browser, tab);
  await expect.poll(() => popup.page.locator('.listing .listing-title').count(), patience).toBe(42);
  await popup.close();
  await tab.page.close();
});

it('a known shop’s product without a list is reported as unread, without the address’s query', async () => {
  const tab = await visit(browser, `${shop}/product/none-P1?for=anna#reviews`);
  await reportWith(browser, tab, 'unread');
  const popup = await openPopup(browser, tab);
  const words = () => popup.page.locator('main').innerText();
  await expect.poll(words, patience).toContain(messages.verdict.unread.reasonShop);
  await popup.page.locator('summary', { hasText: messages.shopReport.title }).click();
  const report = await popup.page.locator('pre').innerText();
  expect(report).toContain(`Page: ${shop}/product/none-P1\n`);
  expect(report).toContain('heading: Ingredients');
  expect(report).toContain('seen: How to use');
  expect(report).not.toContain('anna');
  await popup.page.getByRole('button', { name: messages.popup.ownText.selection }).waitFor();
  await popup.close();
  await tab.page.close();
});
