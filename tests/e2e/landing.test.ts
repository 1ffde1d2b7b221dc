import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openPopup } from '../../scripts/browser/popup';
import { sealInView } from '../../scripts/browser/seal';
import { badge, tabState } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { patience, reportWith, visit } from './on-page';

/** What a person sees on landing on a product, and what the popup can do about what it does not see. */

const shop = 'https://small-shop.example';
const list = 'Aqua, Alcohol Denat., Glycerin, Panthenol, Menthol, Phenoxyethanol';
const product = (title: string, panel: string) => `<!doctype html><title>${title}</title>
  <main style="max-width:700px;margin:80px auto"><h1>${title}</h1><button class="add-to-cart">Add to bag</button>
  <div style="height:300px"></div>${panel}</main>`;
const pages: Record<string, string> = {
  '/closed': product(
    'Fresh Toner',
    `<details><summary>What is inside</summary><h2>Ingredients</h2><p>${list}</p></details>`,
  ),
  '/no-kind': product('Fresh No. 4', `<h2>Ingredients</h2><p>${list}</p>`),
};

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

it('"Show me" of words in a closed section names it, and they are marked once it is open', async () => {
  const tab = await visit(browser, `${shop}/closed`);
  await reportWith(browser, tab, 'skip');
  const popup = await openPopup(browser, tab);
  await popup.page.getByRole('button', { name: 'Show me “Alcohol Denat” on the page' }).first().click();
  await popup.page.getByText(messages.popup.foldedIn.replace('$1', 'What is inside')).waitFor();
  await popup.close();
  await tab.page.close();
});

it('a verdict that depends on the kind is asked for, changes at once, and is remembered for the page', async () => {
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

it('"Off on this site" in the popup reads the shop no more until it is asked', async () => {
  const tab = await visit(browser, 'https://www.sephora.com/product/night-shift-retinol-P1');
  await reportWith(browser, tab, 'works');
  const popup = await openPopup(browser, tab);
  await popup.page.getByRole('button', { name: messages.site.stop }).click();
  await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('off');
  await popup.close();
  await tab.page.close();
});

it('the button’s title is the verdict in the words of the popup', async () => {
  const tab = await visit(browser, `${shop}/closed`);
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('skip') });
  await tab.page.close();
});
