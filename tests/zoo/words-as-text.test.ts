import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { tooltipWords } from '../../scripts/browser/pointer';
import { openPopup } from '../../scripts/browser/popup';
import { openPopupPage } from '../../scripts/browser/popup-page';
import { badge } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { patience, reportWith } from '../e2e/on-page';
import { paintedIn, pointAtPainted } from './apart';
import { pathOf, serveZoo, shop } from './serve';
import { enter } from './visit';

declare const chrome: { storage: typeof import('wxt/browser').Browser.storage };

let browser: Browser;
// One browser per test: the debugger that reaches the real popup also intercepts downloads.
beforeEach(async () => {
  browser = await launch();
  await serveZoo(browser.context);
});
afterEach(() => browser?.close());

const title =
  'Brook <script>zoo.error("ran")</script> Toner \u202Eevil <img src=x onerror="zoo.error(1)"> &lt;b&gt;';
const brand = '"> \u2067Fenn\u2066row';
/** The names without tags and direction marks, which are no part of a name. */
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

/** The tag names of a page: if a shop's words became markup, they would show here. */
const elementsIn = (page: Page) =>
  page.evaluate(() => [...new Set([...document.body.querySelectorAll('*')].map((each) => each.localName))]);

it('words that look like markup, script or direction marks are shown as text everywhere', async () => {
  const { tab, apart, selfCheck, close } = await enter(browser, `${shop}${pathOf('words-as-markup.html')}`);
  const report = await reportWith(browser, tab, 'skip');

  // The stored report.
  expect(report.lists.map((list) => list.names)).toEqual([names]);
  expect(report.product).toMatchObject({ title, brand });
  const stored = await browser.worker.evaluate(() => chrome.storage.session.get());
  expect(Object.values(stored)).toMatchObject([
    { state: { report: { product: { title, brand }, lists: [{ names }] } } },
  ]);

  // The toolbar button has its usual text, without words of the page.
  await expect.poll(() => badge(browser, tab), patience).toEqual({ text: '–', title: badgeTitle('skip') });

  // The tooltip.
  await expect.poll(() => paintedIn(apart), patience).not.toEqual([]);
  expect(await pointAtPainted(tab.page, apart)).toBe(true);
  await expect.poll(() => tooltipWords(tab.page), patience).toContain('Alcohol Denat is 2nd of 14');

  // The popup, unfolded.
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

it('they are text in an exported file too, and after importing it', async () => {
  const { tab, close } = await enter(browser, `${shop}${pathOf('words-as-markup.html')}`);
  await reportWith(browser, tab, 'skip');
  // The only way for a page's words into quarantine: a shelf that cannot be read.
  const popup = await openPopupPage(browser, tab);
  await popup.getByRole('button', { name: messages.week.addToShelf }).click();
  const shelf = () => browser.worker.evaluate(async () => (await chrome.storage.local.get('shelf')).shelf);
  await expect.poll(shelf, patience).toBeTruthy();
  await popup.close();
  await browser.worker.evaluate(async () => {
    const { shelf } = await chrome.storage.local.get('shelf');
    await chrome.storage.local.set({ shelf: { ofALaterVersion: shelf } });
  });
  await close();
  const week = await browser.context.newPage();
  await week.goto(`${browser.origin}/week.html`);
  const quarantined = () =>
    browser.worker.evaluate(async () => (await chrome.storage.local.get('set-aside'))['set-aside']);
  await expect.poll(quarantined, patience).toHaveLength(1);
  await week.close();

  const options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: messages.data.export }).click(),
  ]);
  const file = await download.path();
  const saved: unknown = JSON.parse(await readFile(file, 'utf8'));
  const kept = JSON.stringify(saved);
  for (const words of [title, brand]) expect(kept).toContain(JSON.stringify(words));

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
      for (const words of [title, brand])
        expect(await place.locator('.set-aside pre').textContent()).toContain(JSON.stringify(words));
    }
    const elements = new Set(await elementsIn(page));
    await page.getByRole('button', { name: messages.aside.forget }).click();
    await page.locator('.set-aside').waitFor({ state: 'detached' });
    // The options page has its usual elements, and one more around the words.
    const usual = new Set(await elementsIn(page));
    expect([...elements.difference(usual)].toSorted()).toEqual(['pre']);
    expect(spoken).toEqual([]);
  } finally {
    await other.close();
  }
});
