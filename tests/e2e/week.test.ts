import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openPopupPage } from '../../scripts/browser/popup-page';
import { tabState } from '../../scripts/browser/tab';
import en from '../../src/locales/en.json';
import { patience, reportWith, visit } from './on-page';

/** From two shops into one week, in the built extension. */

const retinol = 'https://theordinary.com/en-us/night-shift-retinol-100005.html';
const bag = 'https://www.sephora.com/basket';
const lactic = 'https://www.lookfantastic.com/p/smooth-tide-lactic/13000006/';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function popupOver(browser: Browser, url: string): Promise<Page> {
  const tab = await visit(browser, url);
  await reportWith(browser, tab, 'works');
  return openPopupPage(browser, tab);
}

async function openWeek(browser: Browser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/week.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The product on each night, Monday first; empty for none. */
const nightsOf = (page: Page) =>
  page
    .locator('.night')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('.night-product')?.textContent ?? ''));

async function launchWithDemo(): Promise<Browser> {
  const browser = await launch();
  await serveDemo(browser.context);
  return browser;
}

describe('a shelf of two products from two shops', () => {
  let browser: Browser;
  let week: Page;
  const names = { retinol: 'Night Shift', lactic: 'Smooth Tide' };
  beforeAll(async () => {
    browser = await launchWithDemo();
  });
  afterAll(() => browser?.close());

  it('begins in the popup of the first', async () => {
    const popup = await popupOver(browser, retinol);
    await button(popup, en.week.addToWeek).click();
    await popup.getByText(en.week.onShelf, { exact: true }).waitFor();
    await popup.getByText('Its nights: Monday and Thursday.').waitFor();
  });

  it('warns on the second that the two belong on different nights, and shows which', async () => {
    const popup = await popupOver(browser, lactic);
    await popup
      .getByText(/^You have .*Night Shift.* on your shelf, a retinoid: use them on different nights\.$/)
      .waitFor();
    await popup.getByText('In your week it would get Tuesday and Friday.').waitFor();
    await button(popup, en.week.addToWeek).click();
    await popup.getByText('Its nights: Tuesday and Friday.').waitFor();
    const opened = browser.context.waitForEvent('page');
    await button(popup, en.week.open).click();
    week = await opened;
    await week.getByRole('heading', { name: en.week.title }).waitFor();
  });

  it('is a week of seven nights', async () => {
    const shown = await nightsOf(week);
    expect(
      shown.map((name) => (name === '' ? '–' : name.includes(names.retinol) ? 'r' : 'e')).join(' '),
    ).toBe('r e – r e – –');
    expect(shown[1]).toContain(names.lactic);
  });

  it('is moved by keys, and refuses what breaks the rule', async () => {
    await week.locator('[data-night=mon] .night-product').focus();
    await week.keyboard.press('ArrowUp');
    await week.getByText(/ is now on Sunday\.$/).waitFor();
    await expect
      .poll(() =>
        week.evaluate(() => document.activeElement?.closest('[data-night]')?.getAttribute('data-night')),
      )
      .toBe('sun');
    const before = await nightsOf(week);
    const taken = before.findIndex((name) => name.includes(names.lactic));
    for (let step = 0; step <= taken; step += 1) {
      if ((await week.getByRole('alert').allTextContents()).join('') !== '') break;
      await week.keyboard.press('ArrowDown');
    }
    await week
      .getByRole('alert')
      .filter({ hasText: 'a retinoid and an exfoliant never share a night' })
      .waitFor();
    await button(week, /^Use \w+ instead$/).waitFor();
    await button(week, en.week.refused.leave).click();
  });

  it('is exported, and imported into a fresh profile as the same week', async () => {
    const before = await nightsOf(week);
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html`);
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      button(options, en.data.export).click(),
    ]);
    const file = await download.path();
    expect(JSON.parse(await readFile(file, 'utf8')).shelf).toHaveLength(2);

    const fresh = await launchWithDemo();
    const other = await fresh.context.newPage();
    await other.goto(`${fresh.origin}/options.html`);
    await other.locator('input[type=file]').setInputFiles(file);
    await other.getByText(en.week.data.replaces.replace('$1', '2')).waitFor();
    await button(other, en.data.apply).click();
    await other.getByText(en.data.done).waitFor();
    expect(await nightsOf(await openWeek(fresh))).toEqual(before);
    await fresh.close();
  });

  it('is downloaded as a calendar', async () => {
    const [download] = await Promise.all([
      week.waitForEvent('download'),
      button(week, en.week.calendar).click(),
    ]);
    expect(download.suggestedFilename()).toBe('pore-truth-week.ics');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  });

  it('prints only the week', async () => {
    await week.emulateMedia({ media: 'print' });
    expect(await week.locator('.night').count()).toBe(7);
    expect(await week.locator('.no-print:visible').count()).toBe(0);
    await week.emulateMedia({ media: null });
  });
});

describe('two windows', () => {
  let browser: Browser;
  beforeEach(async () => {
    await browser?.close();
    browser = await launchWithDemo();
  });
  afterAll(() => browser?.close());

  const addByHand = async (page: Page, name: string) => {
    await page.getByLabel(en.week.add.name).fill(name);
    await button(page, en.week.add.button).click();
  };

  it('that write at the same time lose nothing, and show the same shelf', async () => {
    const pages = [await openWeek(browser), await openWeek(browser)];
    for (const round of [1, 2, 3])
      await Promise.all(pages.map((page, at) => addByHand(page, `Serum ${round} of window ${at + 1}`)));
    for (const page of pages)
      await expect.poll(() => page.locator('.shelf-product').count(), patience).toBe(6);
    const [one, two] = await Promise.all(pages.map((page) => page.locator('.shelf-name').allTextContents()));
    expect(one).toEqual(two);
  });

  it('a pasted list is judged, and says what the product is', async () => {
    const page = await openWeek(browser);
    await page.getByLabel(en.week.add.name).fill('Night Oil');
    await page.getByRole('radio', { name: en.week.add.list }).check();
    await page.getByLabel(en.week.add.ingredients).fill('Aqua, Glycerin, Retinol, Squalane, Tocopherol');
    await button(page, en.week.add.button).click();
    await page.getByText(`Night Oil was added: ${en.week.role.retinoid.title}.`).waitFor();
  });

  it('a week that is turned off leaves no trace in the popup, and keeps the shelf', async () => {
    const page = await openWeek(browser);
    await addByHand(page, 'Night Oil');
    await page.locator('.shelf-product').waitFor();
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html`);
    await options.getByRole('checkbox', { name: en.week.options.on }).uncheck();
    await options.getByText(en.options.saved, { exact: true }).waitFor();
    const popup = await popupOver(browser, lactic);
    await popup.getByRole('heading', { name: en.article.title }).waitFor();
    expect(await popup.getByText(en.week.title).count()).toBe(0);
    expect(await popup.getByText(en.week.addToWeek).count()).toBe(0);
    await expect.poll(() => page.locator('.shelf-product').count(), patience).toBe(1);
  });
});

describe('several products', () => {
  let browser: Browser;
  beforeEach(async () => {
    await browser?.close();
    browser = await launchWithDemo();
  });
  afterAll(() => browser?.close());

  it('in a bag that clash are named together, once', async () => {
    const tab = await visit(browser, bag);
    await expect.poll(async () => (await tabState(browser, tab))?.state, patience).toBe('listing');
    const popup = await openPopupPage(browser, tab);
    const sentence = popup.getByText(/^These belong on different nights: .*Night Shift.* and .*\.$/);
    await sentence.waitFor();
    expect(await sentence.count()).toBe(1);
    await button(popup, en.week.addToWeek).first().click();
    await popup.getByText(en.week.onShelf, { exact: true }).waitFor();
  });

  it('in three tabs are compared without being read again', async () => {
    const bha = 'https://www.sephora.com/product/salt-marsh-bha-P900007';
    for (const url of [retinol, lactic]) await reportWith(browser, await visit(browser, url), 'works');
    const popup = await popupOver(browser, bha);
    const opened = browser.context.waitForEvent('page');
    await button(popup, en.week.compare.button.replace('$1', '3')).click();
    const page = await opened;
    await expect.poll(() => page.getByRole('article').count()).toBe(3);
    const serum = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: /Night Shift/ }) });
    await serum
      .getByText(/Retinol is \d+\w\w of \d+/)
      .first()
      .waitFor();
    expect(await serum.getByText(en.week.compare.clash).count()).toBe(1);
  });

  it('are remembered only if the person wants it, and forgotten with one button', async () => {
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html`);
    const page = await browser.context.newPage();
    await reportWith(browser, await visit(browser, retinol), 'works');
    await options.getByRole('checkbox', { name: en.week.options.seen }).check();
    await options.getByText(en.options.saved, { exact: true }).waitFor();
    await reportWith(browser, await visit(browser, lactic), 'works');
    await page.goto(`${browser.origin}/compare.html`);
    await page.getByRole('heading', { name: en.week.seen.title }).waitFor();
    await page.locator('.seen a').first().waitFor();
    expect(await page.locator('.seen a').count()).toBe(1);
    await button(page, en.week.seen.forget).click();
    await page.getByText(en.week.seen.none).waitFor();
  });
});
