import { expect, it } from 'vitest';
import { type Firefox, openOwnPage } from '../../scripts/browser/firefox';
import en from '../../src/locales/en.json';
import { patience } from '../e2e/on-page';

/** The week's page. */
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
}
