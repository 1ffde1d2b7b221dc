import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Browser as Api } from 'wxt/browser';
import { serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { ownPart, part, partGone, shownPart } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import { tabState } from '../../scripts/browser/tab';
import en from '../../src/locales/en.json';
import { marksIn, patience, reportWith, visit } from './on-page';

/** Each option has its effect. */

declare const chrome: { storage: typeof Api.storage; commands: typeof Api.commands };

const toner = 'https://www.sephora.com/product/clear-morning-toner-P1';
let browser: Browser;
let options: Page;
beforeEach(async () => {
  await browser?.close();
  browser = await launch();
  await serveDemo(browser.context);
  options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
});
afterAll(() => browser?.close());

const box = (name: string | RegExp) => options.getByRole('checkbox', { name });
const names = async (page: Page) => Object.keys(await painted(page)).toSorted();

it('style and strength change the marks of an open page', async () => {
  const tab = await visit(browser, toner);
  await reportWith(browser, tab, 'skip');
  await options.getByRole('radio', { name: en.options.marks.line }).check();
  await options.getByRole('radio', { name: en.options.marks.strong }).check();
  await expect
    .poll(() => names(tab.page), patience)
    .toEqual(['pore-truth-myth-line-strong', 'pore-truth-skip-line-strong']);
  await box(en.menu.marks).uncheck();
  await expect.poll(() => names(tab.page), patience).toEqual([]);
});

it('a hidden topic has no marks and no card, and the popup says so', async () => {
  await box(en.topic.alcoholToner.title).uncheck();
  const tab = await visit(browser, toner);
  await reportWith(browser, tab, 'skip');
  await expect.poll(() => marksIn(browser, tab), patience).toEqual({ 'pore-claim': ['Pore-Tightening'] });
  const popup = await openPopup(browser, tab);
  await popup.page.getByText(en.popup.hiddenTopics.replace('$1', en.topic.alcoholToner.title)).waitFor();
  expect(await popup.page.locator('.card-title').allTextContents()).toEqual([en.topic.poreClaim.title]);
  // Hiding a topic does not change the verdict.
  await popup.page.getByRole('heading', { name: en.verdict.skip.headline }).waitFor();
  await popup.close();
});

it('a shop that is switched off is read only on demand', async () => {
  await options.locator('summary').click();
  await box(/^Sephora sephora\.com/).uncheck();
  const tab = await visit(browser, toner);
  await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('off');
  expect(await painted(tab.page)).toEqual({});
  const popup = await openPopup(browser, tab);
  await popup.page.getByText(en.popup.notChecked.reasonOff).waitFor();
  await popup.page.getByRole('button', { name: en.popup.notChecked.button }).click();
  await popup.page.getByRole('heading', { name: en.verdict.skip.headline }).waitFor();
  await popup.close();
  await expect
    .poll(async () => Object.keys(await marksIn(browser, tab)), patience)
    .toContain('alcohol-toner');
});

it('a shop that is switched off is switched on again in the popup', async () => {
  await options.locator('summary').click();
  await box(/^Sephora sephora\.com/).uncheck();
  const tab = await visit(browser, toner);
  await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('off');
  const popup = await openPopup(browser, tab);
  await popup.page.getByText(en.site.off.replace('$1', 'www.sephora.com')).waitFor();
  await popup.page.getByRole('button', { name: en.site.on }).click();
  await popup.page.getByRole('heading', { name: en.verdict.skip.headline }).waitFor();
  await popup.close();
  await expect.poll(() => box(/^Sephora sephora\.com/).isChecked(), patience).toBe(true);
});

it('a site without a seal is listed, and gets it back', async () => {
  await options.evaluate(() => chrome.storage.local.set({ settings: { sealOff: ['www.sephora.com'] } }));
  const tab = await visit(browser, toner);
  await reportWith(browser, tab, 'skip');
  await expect.poll(async () => Object.keys(await painted(tab.page)), patience).not.toEqual([]);
  expect(await ownPart(tab.page, part.seal)).toBeNull();
  await options
    .getByRole('button', { name: en.options.marks.sealOnName.replace('$1', 'www.sephora.com') })
    .click();
  await shownPart(tab.page, part.seal);
});

it('the shelf is in the browser’s sync while that is on, and gone from it afterwards', async () => {
  const product = {
    id: 'a',
    title: 'Night Oil',
    brand: 'Osterby',
    shop: 'shop.example',
    url: 'https://shop.example/p/1',
    role: 'retinoid',
    nights: null,
    pinned: [],
    added: '2026-11-30',
  };
  const inSync = () => options.evaluate(async () => Object.keys(await chrome.storage.sync.get()).toSorted());
  await options.evaluate(
    (one) => chrome.storage.local.set({ shelf: { version: 1, products: [one] } }),
    product,
  );
  expect(await inSync()).toEqual([]);
  await box(en.week.options.sync).check();
  await expect.poll(inSync, patience).toEqual(['shelf-order', 'shelf:a']);
  // Another computer adds a product.
  const added = {
    at: Date.now(),
    product: { ...product, id: 'b', title: 'Day Oil', url: 'https://shop.example/p/2' },
  };
  await options.evaluate((one) => chrome.storage.sync.set({ 'shelf:b': one }), added);
  const week = await browser.context.newPage();
  await week.goto(`${browser.origin}/week.html`);
  await week.getByText(en.week.leadSynced).waitFor();
  await week.getByRole('heading', { name: /Day Oil/ }).waitFor();
  await box(en.week.options.sync).uncheck();
  await expect.poll(inSync, patience).toEqual([]);
  await week.getByRole('heading', { name: /Night Oil/ }).waitFor();
});

it('the seal is beside the list until it is switched off', async () => {
  const tab = await visit(browser, toner);
  await shownPart(tab.page, part.seal);
  await box(en.options.marks.seal).uncheck();
  await partGone(tab.page, part.seal);
  await box(en.options.marks.seal).check();
  await shownPart(tab.page, part.seal);
});

it('everything that is stored can be exported, changed and imported again', async () => {
  await box(en.topic.steaming.title).uncheck();
  await options.getByText(en.options.saved, { exact: true }).waitFor();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: en.data.export }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^pore-truth-.*\.json$/);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    settings: { hiddenTopics: ['steaming'] },
    sites: [],
  });
  await box(en.topic.steaming.title).check();
  await options.locator('input[type=file]').setInputFiles(file);
  await options.getByRole('button', { name: en.data.apply }).click();
  await options.getByText(en.data.done).waitFor();
  expect(await box(en.topic.steaming.title).isChecked()).toBe(false);
});

it('keyboard shortcuts open the popup and toggle the marks', async () => {
  const keys = await browser.worker.evaluate(() => chrome.commands.getAll());
  expect(keys.map(({ name, description, shortcut }) => ({ name, description, shortcut }))).toEqual([
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' },
    { name: 'toggle-marks', description: en.command.marks, shortcut: 'Alt+Shift+M' },
  ]);
});
