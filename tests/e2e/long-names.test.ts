import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openPopup } from '../../scripts/browser/popup';
import { tabState } from '../../scripts/browser/tab';
import en from '../../src/locales/en.json';
import { reportWith, visit } from './on-page';
import { productPage, servePages } from './own-pages';

/** Names far longer than any product's: they are cut on input, and never push the verdict out of sight. */

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol';
const lists = `<h2>Ingredients</h2><p>${list}</p>`;
const name = (length: number) => 'Brook Toner '.repeat(length / 12);
const kit = ['A', 'B'].map((each) => `<h3>${name(30_000)}${each}</h3><h4>Ingredients</h4><p>${list}</p>`);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await servePages(browser, {
    '/product/heading-P1': productPage(name(30_000), lists),
    '/product/data-P2': `<script type="application/ld+json">{"@type":"Product","name":"${name(1_900_000)}"}</script>
      <main><button class="add-to-cart">Add</button>${lists}</main>`,
    '/product/kit-P3': productPage('Brook Toner Kit', kit.join('')),
  });
});
afterAll(() => browser?.close());

/** In bytes: less than the state of a product with a short name plus one capped name. */
const mostState = 40_000;

it.each(['heading-P1', 'data-P2', 'kit-P3'])(
  '%s: the state stays small, and the popup says the verdict',
  async (path) => {
    const tab = await visit(browser, `https://www.sephora.com/product/${path}`);
    await reportWith(browser, tab, 'skip');
    expect(JSON.stringify(await tabState(browser, tab)).length).toBeLessThan(mostState);
    const popup = await openPopup(browser, tab);
    const headline = popup.page.getByRole('heading', { name: en.verdict.skip.headline, level: 1 });
    await headline.waitFor();
    expect((await headline.boundingBox())?.y).toBeLessThan(200);
    await popup.close();
    await tab.page.close();
  },
  60_000,
);
