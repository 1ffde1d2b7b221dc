import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openPopup } from '../../scripts/browser/popup';
import { tabState } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { patience, reportWith, visit } from './on-page';
import { productPage, servePages } from './own-pages';

declare const chrome: { scripting: typeof import('wxt/browser').Browser.scripting };

const toner = productPage(
  'Brook Toner',
  `<h2>Ingredients</h2><p>Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol</p>`,
);

let browser: Browser;
beforeAll(async () => {
  // Access to every host replaces the permission prompt, which no program can answer.
  browser = await launch({ everywhere: true });
  await servePages(browser, { '/toner': toner });
});
afterAll(() => browser?.close());

const site = 'small-shop.example';
const registered = () =>
  browser.worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? []),
  );

it('"Always check this site" reads that site on every visit, and no other, until it is revoked', async () => {
  const tab = await visit(browser, `https://${site}/toner`);
  const popup = await openPopup(browser, tab);
  await popup.page.getByRole('button', { name: messages.site.check }).click();
  await reportWith(browser, tab, 'skip');
  await popup.page.getByRole('button', { name: messages.site.stop }).waitFor();
  await popup.close();
  await tab.page.close();
  await expect.poll(registered, patience).toEqual([`https://${site}/*`]);

  const again = await visit(browser, `https://${site}/toner`);
  const report = await reportWith(browser, again, 'skip');
  expect(report.page.shop).toBe('generic');
  const elsewhere = await visit(browser, 'https://other-shop.example/toner');
  const popupElsewhere = await openPopup(browser, elsewhere);
  await popupElsewhere.page.getByRole('button', { name: messages.popup.notChecked.button }).waitFor();
  expect(await tabState(browser, elsewhere)).toBeNull();
  await popupElsewhere.close();
  await elsewhere.page.close();
  await again.page.close();

  const options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  await options.getByRole('button', { name: `Remove ${site}` }).click();
  await options.getByText(messages.options.noSites).waitFor();
  await expect.poll(registered, patience).toEqual([]);
  await options.close();

  const after = await visit(browser, `https://${site}/toner`);
  const popupAfter = await openPopup(browser, after);
  await popupAfter.page.getByRole('button', { name: messages.popup.notChecked.button }).waitFor();
  expect(await tabState(browser, after)).toBeNull();
  await popupAfter.close();
  await after.page.close();
});
