import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { part, partGone } from '../../scripts/browser/own-parts';
import { pointAt, tooltipWords } from '../../scripts/browser/pointer';
import { openPopup } from '../../scripts/browser/popup';
import messages from '../../src/locales/en.json';
import { patience, reportWith, visit } from './on-page';
import { seenChanges, watchChanges } from './page-witness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveDemo(browser.context);
});
afterAll(() => browser?.close());

const toner = 'https://www.sephora.com/product/clear-morning-toner-P1';

it('explains a mark in a tooltip, with the reason, the place and the article', async () => {
  const tab = await visit(browser, toner);
  const report = await reportWith(browser, tab, 'skip');
  const alcohol = report.findings.find((finding) => finding.topic === 'alcohol-toner')?.evidence[0]?.text;
  await pointAt(tab.page, alcohol ?? '');
  await expect.poll(() => tooltipWords(tab.page), patience).toContain(`${alcohol} is 2nd of 15`);
  expect(await tooltipWords(tab.page)).toContain(messages.point.alcoholToners);

  await tab.page.keyboard.press('Escape');
  await partGone(tab.page, part.tip);
  await tab.page.close();
});

it('leaves the page as it was and makes no request', async () => {
  const tab = await visit(browser, 'about:blank');
  const asked: string[] = [];
  browser.context.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) asked.push(request.url());
  });
  await tab.page.addInitScript(watchChanges);
  await tab.page.goto(toner);
  const report = await reportWith(browser, tab, 'skip');
  const words = report.findings.flatMap((finding) => finding.evidence.map(({ text }) => text));
  for (const text of words) {
    await pointAt(tab.page, text);
    await expect.poll(() => tooltipWords(tab.page), patience).toContain(text);
  }
  const popup = await openPopup(browser, tab);
  await popup.page
    .getByRole('button', { name: /^Show me/ })
    .first()
    .click();
  await popup.close();

  const { body, changes, now } = await tab.page.evaluate(seenChanges);
  expect(now).toBe(body);
  expect(changes).toEqual([]);
  const files = ['clear-morning-toner-P1', 'shop.css', 'shop.js'];
  expect(asked.toSorted()).toEqual(files.map((file) => `https://www.sephora.com/product/${file}`));
  await tab.page.close();
});
