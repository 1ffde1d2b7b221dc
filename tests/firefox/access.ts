import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Browser as Api } from 'wxt/browser';
import { type Firefox, type FirefoxTab, openAnsweredTab, openOwnPage } from '../../scripts/browser/firefox';
import { painted } from '../../scripts/browser/painted';
import { badge, tabState } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { marksIn, patience, reportWith } from '../e2e/on-page';
import { expectNoComplaints } from './complaints';

/** The global of code that is evaluated in a page of the extension. */
declare const browser: { permissions: typeof Api.permissions; scripting: typeof Api.scripting };

/** Revokes access, as a person can in the browser's settings: a temporary installation starts with all of it. */
const takeAccessAway = ({ worker }: Firefox) =>
  worker.evaluate(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    await browser.permissions.remove({ origins });
  });

const wordsOf = (page: Page) => () => page.evaluate(() => document.body.innerText);
const toner = 'https://www.sephora.com/product/clear-morning-toner-P900001';
const tonerMarks = { 'alcohol-toner': ['Alcohol Denat'], 'pore-claim': ['Pore-Tightening'] };

/** Revokes access and grants it again through the browser's prompts. */
export function access(running: () => Firefox): void {
  let tab: FirefoxTab;
  beforeEach(async () => {
    // One that another test left open belongs to that test's tab.
    await running().window.closePopup();
    await takeAccessAway(running());
    tab = await openAnsweredTab(running());
  });
  afterEach(async () => {
    await running().window.closePopup();
    await expectNoComplaints(running(), tab);
    await tab.page.close();
  });

  const visit = async (url: string) => {
    await tab.page.goto(url);
    await tab.page.bringToFront();
  };
  const isUnread = async () => {
    // A script with access would have read the page by now.
    await tab.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await tabState(running(), tab)).toBeNull();
    expect(await painted(tab.page)).toEqual({});
    expect(await badge(running(), tab)).toEqual({ text: '', title: messages.badge.none });
  };

  it('a known shop without access is read only after a click on the button', async () => {
    await visit(toner);
    await isUnread();
    await running().window.pressToolbarButton();
    await expect.poll(running().window.popupWords, patience).toContain(messages.verdict.skip.headline);
    await reportWith(running(), tab, 'skip');
    await expect.poll(() => marksIn(running(), tab), patience).toEqual(tonerMarks);
  });

  it('the welcome and options pages ask for access, and the shop is read from the next visit on', async () => {
    const welcome = await running().browser.newPage();
    await openOwnPage(welcome, `${running().origin}/welcome.html`);
    await expect.poll(wordsOf(welcome), patience).toContain(messages.access.missing);
    await expect.poll(wordsOf(running().worker), patience).toContain(messages.access.missing);
    await visit(toner);
    await isUnread();

    await welcome.bringToFront();
    await welcome.locator('button.primary').click();
    await expect.poll(running().window.sayYes, patience).toBe(true);
    await expect.poll(wordsOf(welcome), patience).toContain(messages.access.given);
    await expect.poll(wordsOf(running().worker), patience).toContain(messages.access.given);
    await visit(toner);
    await reportWith(running(), tab, 'skip');
    await expect.poll(() => marksIn(running(), tab), patience).toEqual(tonerMarks);

    await takeAccessAway(running());
    await expect.poll(wordsOf(welcome), patience).toContain(messages.access.missing);
    await visit(toner);
    await isUnread();
    await welcome.close();
  });

  it('"Check this page" reads an unknown site with the access that a click on the button gives', async () => {
    await visit('https://small-shop.example/night-shift-retinol');
    await running().window.pressToolbarButton();
    await expect.poll(running().window.popupWords, patience).toContain(messages.popup.notChecked.headline);
    await isUnread();

    await running().window.pressInPopup(messages.popup.notChecked.button);
    const report = await reportWith(running(), tab, 'works');
    expect(report.page.shop).toBe('generic');
    await expect.poll(running().window.popupWords, patience).toContain(messages.verdict.works.headline);
    await expect.poll(() => marksIn(running(), tab), patience).toEqual({ retinoid: ['Retinol'] });
    await expect.poll(() => badge(running(), tab), patience).toMatchObject({ title: badgeTitle('works') });
    await running().window.closePopup();
  });

  it('"Always check this site" asks for access to that site only, and gives it back when stopped', async () => {
    const site = 'small-shop.example';
    const access = () => running().worker.evaluate(async () => (await browser.permissions.getAll()).origins);
    const registered = () =>
      running().worker.evaluate(async () =>
        (await browser.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? []),
      );
    await visit(`https://${site}/night-shift-retinol`);
    await running().window.pressToolbarButton();
    await expect.poll(running().window.popupWords, patience).toContain(messages.site.check);
    await running().window.pressInPopup(messages.site.check);
    await expect.poll(running().window.sayYes, patience).toBe(true);
    await reportWith(running(), tab, 'works');
    expect(await access()).toEqual([`https://${site}/*`]);
    await expect.poll(registered, patience).toEqual([`https://${site}/*`]);

    await visit(`https://${site}/salt-marsh-bha`);
    await reportWith(running(), tab, 'works');
    await expect.poll(() => marksIn(running(), tab), patience).toEqual({ bha: ['Salicylic Acid'] });

    await running().worker.bringToFront();
    await running().worker.locator(`aria/Remove ${site}`).click();
    await expect.poll(access, patience).toEqual([]);
    await expect.poll(registered, patience).toEqual([]);
    await visit(`https://${site}/salt-marsh-bha`);
    await isUnread();
  });
}
