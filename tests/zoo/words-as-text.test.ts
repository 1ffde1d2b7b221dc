import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { tooltipWords } from '../../scripts/browser/pointer';
import { openPopup } from '../../scripts/browser/popup';
import { badge } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { patience, reportWith } from '../e2e/on-page';
import { pointAtPainted } from './apart';
import { pathOf, serveZoo, shop } from './serve';
import { enter } from './visit';

declare const chrome: { storage: typeof import('wxt/browser').Browser.storage };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveZoo(browser.context);
});
afterAll(() => browser?.close());

const title =
  'Brook <script>zoo.error("ran")</script> Toner \u202Eevil <img src=x onerror="zoo.error(1)"> &lt;b&gt;';
const brand = '"> \u2067Fenn\u2066row';
/** What is left of the names when tags and marks of direction have been taken for what they are: no part of a name. */
const names = [
  'Water',
  'Alcohol Denat',
  'Glycerin',
  'Phenoxyethanol',
  'Panthenol',
  'Citric Acid',
  'Bold Extract',
  'tcartxE elppA',
  "javascript:zoo.error('4')",
  '{{7*7}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the words that a page prints.
  '${alert(1)}',
  '$& $1 $SUB$',
  'MSG_extName',
  'Extract <3',
];

/** The elements of a page by name: markup of a shop's words would show among them. */
const elementsIn = (page: Page) =>
  page.evaluate(() => [...new Set([...document.body.querySelectorAll('*')].map((each) => each.localName))]);

it('words that look like markup, script or a change of direction are shown as words everywhere', async () => {
  const { tab, apart, selfCheck, close } = await enter(browser, `${shop}${pathOf('words-as-markup.html')}`);
  const report = await reportWith(browser, tab, 'skip');

  // The report, and what is kept of it.
  expect(report.lists.map((list) => list.names)).toEqual([names]);
  expect(report.product).toMatchObject({ title, brand });
  const stored = await browser.worker.evaluate(() => chrome.storage.session.get());
  expect(Object.values(stored)).toMatchObject([
    { report: { product: { title, brand }, lists: [{ names }] } },
  ]);

  // The button says what it always says: no word of a page comes into it.
  expect(await badge(browser, tab)).toEqual({ text: '', title: messages.badge.skip });

  // The tooltip.
  expect(await pointAtPainted(tab.page, apart)).toBe(true);
  await expect.poll(() => tooltipWords(tab.page), patience).toContain('Alcohol Denat is 2nd of 14');

  // The popup, with what is folded in it.
  const popup = await openPopup(browser, tab);
  const spoken: string[] = [];
  popup.page.on('dialog', (dialog) => spoken.push(dialog.message()));
  const words = () => popup.page.locator('main').evaluate((main) => main.textContent ?? '');
  await expect.poll(words, patience).toContain(title);
  for (const name of names) await expect.poll(words, patience).toContain(name);
  const elements = await elementsIn(popup.page);
  for (const element of ['img', 'script', 'pore-truth']) expect(elements).not.toContain(element);
  expect(spoken).toEqual([]);
  await popup.close();

  expect(await selfCheck()).toEqual({
    errors: [],
    console: [],
    state: { title: true, list: true, images: 0 },
  });
  await close();
});
