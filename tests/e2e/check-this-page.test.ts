import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import { badge, tabState } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { marksIn, patience, reportWith, visit } from './on-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ everywhere: true });
  await serveDemo(browser.context);
});
afterAll(() => browser?.close());

it('reads nothing on an unknown site until asked, and then everything', async () => {
  const tab = await visit(browser, 'https://small-shop.example/night-shift-retinol');
  const popup = await openPopup(browser, tab);
  const button = popup.page.getByRole('button', { name: messages.popup.notChecked.button });
  await button.waitFor();
  expect(await tabState(browser, tab)).toBeNull();
  expect(await painted(tab.page)).toEqual({});

  await button.click();
  const report = await reportWith(browser, tab, 'works');
  expect(report.page.shop).toBe('generic');
  await expect.poll(() => marksIn(browser, tab), patience).toEqual({ retinoid: ['Retinol'] });
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('works') });
  await expect
    .poll(() => popup.page.locator('main').innerText(), patience)
    .toContain(messages.verdict.works.headline);
  await popup.close();
});

it('says that a page of the browser cannot be read', async () => {
  const tab = await visit(browser, 'chrome://version');
  const popup = await openPopup(browser, tab);
  await expect
    .poll(() => popup.page.locator('main').innerText(), patience)
    .toContain(messages.popup.closed.headline);
  await popup.close();
});
