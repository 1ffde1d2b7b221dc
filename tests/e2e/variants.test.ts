import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import { badge } from '../../scripts/browser/tab';
import { badgeTitle } from '../badge-title';
import { patience, reportIn, reportWith, visit } from './on-page';
import { productPage, servePages } from './own-pages';

const oily =
  'Water, Alcohol Denat., Glycerin, Witch Hazel Water, Menthol, Panthenol, Citric Acid, Phenoxyethanol';
const dry = 'Water, Glycerin, Betaine, Panthenol, Allantoin, Sodium PCA, Xanthan Gum, Phenoxyethanol';

/** Two panels, of which the shop shows one; choosing the other doesn't change any text. */
const panels = productPage(
  'Brook Toner',
  `<div id="swatches"><button data-sku="O1" aria-pressed="true">For oily skin</button>
   <button data-sku="D1" aria-pressed="false">For dry skin</button></div>
   <section data-sku="O1"><h2>Ingredients</h2><p>${oily}</p></section>
   <section data-sku="D1" hidden><h2>Ingredients</h2><p>${dry}</p></section>
   <script>
     for (const button of document.querySelectorAll('#swatches button')) button.addEventListener('click', () => {
       for (const each of document.querySelectorAll('#swatches button')) each.ariaPressed = String(each === button);
       for (const panel of document.querySelectorAll('section')) panel.hidden = panel.dataset.sku !== button.dataset.sku;
     });
   </script>`,
);

/** Both lists are only in the page's data; a select shows which is chosen. */
const data = productPage(
  'Brook Toner',
  `<select name="variant-id"><option value="501">oily skin<option value="502">dry skin</select>
   <script type="application/json">${JSON.stringify({
     variants: [
       { id: 501, ingredients: oily },
       { id: 502, ingredients: dry },
     ],
   })}</script>`,
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await servePages(browser, { '/product/panels-P1': panels, '/product/data-P1': data });
});
afterAll(() => browser?.close());

const shop = 'https://www.sephora.com/product';

it('judges the list of the chosen variant, and again when another is chosen without navigation', async () => {
  const tab = await visit(browser, `${shop}/panels-P1`);
  const report = await reportWith(browser, tab, 'skip');
  expect(report.lists).toHaveLength(1);
  const inSkip = async () => (await painted(tab.page))['pore-truth-skip'] ?? [];
  await expect.poll(inSkip, patience).toEqual(['Alcohol Denat']);

  await tab.page.getByRole('button', { name: 'For dry skin' }).click();
  await reportWith(browser, tab, 'clear');
  await expect.poll(() => painted(tab.page), patience).toEqual({});
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('clear') });

  await tab.page.getByRole('button', { name: 'For oily skin' }).click();
  await reportWith(browser, tab, 'skip');
  await expect.poll(inSkip, patience).toEqual(['Alcohol Denat']);
  await tab.page.close();
});

it('finds the chosen variant’s list in the page’s data, and shows it in the popup', async () => {
  const tab = await visit(browser, `${shop}/data-P1`);
  await reportWith(browser, tab, 'skip');
  expect(await painted(tab.page)).toEqual({});

  const popup = await openPopup(browser, tab);
  const words = () => popup.page.locator('.names').innerText();
  await expect.poll(words, patience).toMatch(/Water, Alcohol Denat\s+\(Alcohol in a toner\)/);
  await tab.page.getByRole('combobox').selectOption('dry skin');
  await reportWith(browser, tab, 'clear');
  await expect.poll(words, patience).toContain('Betaine');
  expect(await words()).not.toContain('Alcohol');
  expect((await reportIn(browser, tab))?.lists).toHaveLength(1);
  await popup.close();
  await tab.page.close();
});
