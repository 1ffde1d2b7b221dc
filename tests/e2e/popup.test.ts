import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPages, serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import type { Tab } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { patience, reportWith, visit } from './on-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveDemo(browser.context);
});
afterAll(() => browser?.close());

const shop = 'https://www.sephora.com/product';

const visitRead = async (page: string): Promise<Tab> => {
  const expected = demoPages.find((candidate) => candidate.page === page);
  if (!expected) throw new Error(`no demo page ${page}`);
  const tab = await visit(browser, `${shop}/${page}-P1`);
  await reportWith(browser, tab, expected.verdict);
  return tab;
};

it('shows the verdict, the evidence with its place, what was cleared and how much was read', async () => {
  const tab = await visitRead('night-shift-retinol');
  const popup = await openPopup(browser, tab);
  const words = () => popup.page.locator('main').innerText();
  await expect.poll(words, patience).toContain(messages.verdict.works.headline);
  const text = await words();
  expect(text).toContain('Night Shift 0.3% Retinol Serum');
  expect(text).toContain('Retinol is 7th of 16');
  expect(text).toContain('16 ingredients');
  expect(text).toContain(messages.point.consult);
  await popup.page.locator('summary', { hasText: messages.cleared.title }).click();
  expect(await words()).toContain('Cetearyl Alcohol');
  await popup.close();
  await tab.page.close();
});

it('"Show me" scrolls to the words and flashes them', async () => {
  const tab = await visitRead('clear-morning-toner');
  await tab.page.setViewportSize({ width: 1280, height: 420 });
  expect(await tab.page.evaluate(() => scrollY)).toBe(0);

  const popup = await openPopup(browser, tab);
  await popup.page.getByRole('button', { name: /Show me “Alcohol Denat/ }).click();
  await expect
    .poll(async () => (await painted(tab.page))['pore-truth-flash']?.join(''), patience)
    .toMatch(/^Alcohol Denat/);
  const inSight = () =>
    tab.page.evaluate(() => {
      const [range] = CSS.highlights.get('pore-truth-skip') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return scrollY > 0 && box !== null && box.top >= 0 && box.bottom <= innerHeight;
    });
  await expect.poll(inSight, patience).toBe(true);
  await popup.close();
  await tab.page.close();
});

it('a page without a readable list is "not read", never "clear", and offers to paste one', async () => {
  const tab = await visitRead('velvet-cloud');
  const popup = await openPopup(browser, tab);
  const words = () => popup.page.locator('main').innerText();
  await expect.poll(words, patience).toContain(messages.verdict.unread.headline);
  expect(await words()).not.toContain(messages.verdict.clear.headline);

  const box = popup.page.getByPlaceholder(messages.popup.ownText.hint);
  await box.fill('Aqua, Glycolic Acid, Glycerin, Salicylic Acid, Retinol, Panthenol, Phenoxyethanol');
  await popup.page.getByRole('button', { name: messages.popup.ownText.check }).click();
  await expect.poll(words, patience).toContain(messages.verdict.care.headline);
  expect(await words()).toContain('7 ingredients');
  await popup.close();
  await tab.page.close();
});

it('pasted prose is not read as a list', async () => {
  const tab = await visitRead('velvet-cloud');
  const popup = await openPopup(browser, tab);
  const box = popup.page.getByPlaceholder(messages.popup.ownText.hint);
  await box.fill('We love how soft this makes the skin, and so will you. Try it tonight before bed.');
  await popup.page.getByRole('button', { name: messages.popup.ownText.check }).click();
  const words = () => popup.page.locator('main').innerText();
  await expect.poll(words, patience).toContain(messages.verdict.unread.reasonPasted);
  expect(await words()).not.toContain(messages.verdict.clear.headline);
  await popup.close();
  await tab.page.close();
});

it('checks the text that is selected on the page', async () => {
  const tab = await visitRead('barrier-rest-cream');
  await tab.page.locator('summary', { hasText: 'Ingredients' }).click();
  await tab.page.locator('details[open] .fold-body p').selectText();
  const popup = await openPopup(browser, tab);
  await popup.page.getByText(messages.popup.ownText.title).click();
  await popup.page.getByRole('button', { name: messages.popup.ownText.selection }).click();
  await expect
    .poll(() => popup.page.locator('main').innerText(), patience)
    .toContain(messages.list.source.selection);
  await popup.close();
  await tab.page.close();
});
