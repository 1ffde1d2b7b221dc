import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import { sealInView } from '../../scripts/browser/seal';
import { badge, tabState } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { patience, reportWith, visit } from './on-page';

/** What a person sees on landing on a product, and how the popup helps with what isn't visible. */

const shop = 'https://small-shop.example';
const list = 'Aqua, Alcohol Denat., Glycerin, Panthenol, Menthol, Phenoxyethanol';
const product = (title: string, panel: string) => `<!doctype html><title>${title}</title>
  <main style="max-width:700px;margin:80px auto"><h1>${title}</h1><button class="add-to-cart">Add to bag</button>
  <div style="height:300px"></div>${panel}</main>`;
const pages: Record<string, string> = {
  '/closed': product(
    'Fresh Toner',
    `<div style="height:1500px"></div>
     <details><summary>What is inside</summary><h2>Ingredients</h2><p>${list}</p></details>
     <div style="height:1500px"></div>`,
  ),
  '/no-kind': product('Fresh No. 4', `<h2>Ingredients</h2><p>${list}</p>`),
};

/** The words that are marked where they can be seen. */
const marksInView = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('pore-truth-skip') ?? [])]
      .filter((range) => range instanceof Range)
      .filter((range) =>
        [...range.getClientRects()].some(
          ({ top, bottom, width }) => width > 0 && top >= 0 && bottom <= innerHeight,
        ),
      )
      .map(String),
  );

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ alsoKnown: [`${shop}/*`] });
  await serveDemo(browser.context);
  await browser.context.route(`${shop}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: pages[new URL(route.request().url()).pathname] ?? '',
    }),
  );
});
afterAll(() => browser?.close());

it('a list in a closed section: the seal is in sight on landing, beside the title', async () => {
  const tab = await visit(browser, `${shop}/closed`);
  await reportWith(browser, tab, 'skip');
  await sealInView(tab.page);
  await tab.page.close();
});

it('"Show me" of words in a closed section names it, scrolls to it, and they are marked once it is open', async () => {
  const tab = await visit(browser, `${shop}/closed`);
  await reportWith(browser, tab, 'skip');
  const summary = tab.page.locator('summary');
  const isInView = () =>
    summary.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  expect(await isInView()).toBe(false);
  expect(await marksInView(tab.page)).toEqual([]);
  const popup = await openPopup(browser, tab);
  await popup.page.getByRole('button', { name: 'Show me “Alcohol Denat” on the page' }).first().click();
  await popup.page.getByText(messages.popup.foldedIn.replace('$1', 'What is inside')).waitFor();
  await expect.poll(isInView, patience).toBe(true);
  await expect
    .poll(async () => (await painted(tab.page))['pore-truth-flash'], patience)
    .toEqual(['What is inside']);
  await popup.close();
  // Opening it is enough.
  await summary.click();
  await expect.poll(() => marksInView(tab.page), patience).toEqual(['Alcohol Denat']);
  await tab.page.close();
});

it('if the verdict depends on the kind, the popup asks, changes at once, and remembers the answer for the page', async () => {
  const tab = await visit(browser, `${shop}/no-kind`);
  await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('read');
  const popup = await openPopup(browser, tab);
  await popup.page.getByRole('heading', { name: messages.toner.headline }).waitFor();
  await popup.page.getByRole('button', { name: messages.toner.yes, exact: true }).click();
  await popup.page.getByRole('heading', { name: messages.verdict.skip.headline }).waitFor();
  await popup.close();
  await tab.page.reload();
  await reportWith(browser, tab, 'skip');
  const again = await openPopup(browser, tab);
  await again.page.getByText(messages.toner.saidYes).waitFor();
  await again.page.getByRole('button', { name: messages.toner.change }).click();
  await again.page.getByRole('heading', { name: messages.toner.headline }).waitFor();
  await again.close();
  await tab.page.close();
});

it('"Off on this site" in the popup stops reading the shop until asked', async () => {
  const tab = await visit(browser, 'https://www.sephora.com/product/night-shift-retinol-P1');
  await reportWith(browser, tab, 'works');
  const popup = await openPopup(browser, tab);
  await popup.page.getByRole('button', { name: messages.site.stop }).click();
  await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('off');
  await popup.close();
  await tab.page.close();
});

it('the button’s title gives the verdict in the popup’s words', async () => {
  const tab = await visit(browser, `${shop}/closed`);
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('skip') });
  await tab.page.close();
});
