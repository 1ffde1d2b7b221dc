import { expect, it } from 'vitest';
import { type Firefox, openAnsweredTab, openOwnPage } from '../../scripts/browser/firefox';
import { painted } from '../../scripts/browser/painted';
import en from '../../src/locales/en.json';
import { patience, reportWith } from '../e2e/on-page';
import { productPage } from '../e2e/own-pages';
import { expectNoComplaints } from './complaints';

const serum = productPage(
  'Night Shift Retinol Serum',
  '<h2>Ingredients</h2><p>Aqua, Glycerin, Squalane, Retinol, Tocopherol, Panthenol, Phenoxyethanol</p>',
);
const row = (title: string) => `<li><a href="/products/${title.replaceAll(' ', '-')}">${title}</a></li>`;
const bag = `<title>Your bag</title><main><h1>Your bag</h1><ul>${['Night Retinol Serum', 'Glycolic Acid Toner', 'Plain Oat Cream'].map(row).join('')}</ul></main>`;

async function answer(url: string) {
  const body = new URL(url).pathname === '/basket' ? bag : serum;
  return { status: 200, contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` };
}

/** The week: its page, and the ways to it from shops. */
export function week(running: () => Firefox): void {
  it('takes products by hand, moves one by keys, and refuses what breaks the rule', async () => {
    const page = await running().browser.newPage();
    await openOwnPage(page, `${running().origin}/week.html`);
    await page.bringToFront();
    const words = () => page.evaluate(() => document.body.innerText);
    const add = async (name: string, role: 'retinoid' | 'exfoliant') => {
      await page.waitForSelector('.add-by-hand');
      await page.type('.add-by-hand input[type=text]', name);
      await page.evaluate((wanted) => {
        const choices = [...document.querySelectorAll<HTMLElement>('.add-by-hand .choice')];
        choices.find((choice) => choice.innerText.trim() === wanted)?.click();
      }, en.week.role[role].title);
      await page.click('.add-by-hand button[type=submit]');
      await expect.poll(words, patience).toContain(`${name} was added`);
    };
    await add('Night Oil', 'retinoid');
    await add('Clear Toner', 'exfoliant');
    const nights = () =>
      page.$$eval('.night', (rows) =>
        rows.map((row) => row.querySelector('.night-product')?.textContent?.at(0) ?? '–').join(' '),
      );
    await expect.poll(nights, patience).toBe('N C – N C – –');
    await page.focus('[data-night=mon] .night-product');
    await page.keyboard.press('ArrowDown');
    await expect.poll(words, patience).toContain('a retinoid and an exfoliant never share a night');
    expect(await nights()).toBe('N C – N C – –');
    await page.keyboard.press('ArrowDown');
    await expect.poll(words, patience).toContain('Night Oil is now on Wednesday.');
    expect((await nights()).split(' ')[2]).toBe('N');
    await page.close();
  });

  it('asks, on the page that is open, about the product whose seal was pressed by keyboard', async () => {
    const firefox = running();
    const page = await firefox.browser.newPage();
    await openOwnPage(page, `${firefox.origin}/week.html`);
    const tab = await openAnsweredTab(firefox, answer);
    await tab.page.goto('https://www.sephora.com/product/night-shift-P1');
    await reportWith(firefox, tab, 'works');
    await tab.page.bringToFront();
    const isOnSeal = () =>
      tab.page.evaluate(() => document.activeElement?.matches('body > div:not(:has(*))') === true);
    await expect
      .poll(async () => {
        await tab.page.keyboard.press('Tab');
        return isOnSeal();
      }, patience)
      .toBe(true);
    await tab.page.keyboard.press('Enter');
    // The first button leads to the retinol in the list, the second to the shelf.
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    const words = () => page.evaluate(() => document.body.innerText);
    await expect.poll(words, patience).toContain(en.week.question);
    const kept = () => page.$$eval('.shelf-name', (names) => names.map(({ textContent }) => textContent));
    expect((await kept()).join()).not.toContain('Night Shift');
    const add = '[aria-labelledby="shelf-question"] .buttons button:enabled';
    await page.waitForSelector(add);
    await page.click(add);
    await expect.poll(async () => (await kept()).join(), patience).toContain('Night Shift');
    await expectNoComplaints(firefox, tab);
    await page.close();
    await tab.page.close();
  });

  it('has products of a bag that clash marked alike', async () => {
    const tab = await openAnsweredTab(running(), answer);
    await tab.page.goto('https://www.sephora.com/basket');
    await expect
      .poll(() => painted(tab.page), patience)
      .toEqual({ 'pore-truth-care': ['Retinol', 'Glycolic Acid'] });
    await tab.page.close();
  });
}
