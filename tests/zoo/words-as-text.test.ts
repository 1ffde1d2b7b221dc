import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { tooltipWords } from '../../scripts/browser/pointer';
import { openPopup } from '../../scripts/browser/popup';
import { openPopupPage } from '../../scripts/browser/popup-page';
import { badge } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { patience, reportWith } from '../e2e/on-page';
import { pointAtPainted } from './apart';
import { pathOf, serveZoo, shop } from './serve';
import { enter } from './visit';

declare const chrome: { storage: typeof import('wxt/browser').Browser.storage };

let browser: Browser;
// One for each test: the debugger that sees a real popup takes the browser's downloads to itself.
beforeEach(async () => {
  browser = await launch();
  await serveZoo(browser.context);
});
afterEach(() => browser?.close());

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

it('they are words in a saved file too, and where it is brought in', async () => {
  const { tab, close } = await enter(browser, `${shop}${pathOf('words-as-markup.html')}`);
  await reportWith(browser, tab, 'skip');
  // The one way of a page's words into such a file: what is kept of a tab cannot be read, and is set aside.
  await browser.worker.evaluate(async () => {
    for (const [key, state] of Object.entries(await chrome.storage.session.get()))
      await chrome.storage.session.set({ [key]: Object.assign({}, state, { state: 'of a later version' }) });
  });
  const popup = await openPopupPage(browser, tab);
  await popup.locator('.set-aside').waitFor();
  await popup.close();
  await close();

  const options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: messages.data.export }).click(),
  ]);
  const file = await download.path();
  const saved: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(saved).toMatchObject({
    setAside: [{ value: { report: { product: { title, brand }, lists: [{ names }] } } }],
  });

  const other = await launch();
  try {
    const page = await other.context.newPage();
    const spoken: string[] = [];
    page.on('dialog', (dialog) => spoken.push(dialog.message()));
    await page.goto(`${other.origin}/options.html`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: messages.data.apply }).click();
    await page.getByText(messages.data.done).waitFor();
    for (const place of [options, page]) {
      await place.locator('.set-aside').waitFor();
      for (const words of [title, brand, ...names])
        expect(await place.locator('.set-aside pre').textContent()).toContain(JSON.stringify(words));
    }
    const elements = new Set(await elementsIn(page));
    await page.getByRole('button', { name: messages.aside.forget }).click();
    await page.locator('.set-aside').waitFor({ state: 'detached' });
    // The page that shows a page's words is made of what it is always made of, and the frame around them.
    const usual = new Set(await elementsIn(page));
    expect([...elements.difference(usual)].toSorted()).toEqual(['pre']);
    expect(spoken).toEqual([]);
  } finally {
    await other.close();
  }
});
