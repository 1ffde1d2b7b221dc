import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { openPopup } from '../../scripts/browser/popup';
import { openTab } from '../../scripts/browser/tab';
import en from '../../src/locales/en.json';
import { servePages } from './own-pages';

/** "Check selected text" reads no field that holds a secret, whether the page's script runs or not. */

const secret = 'Water, Alcohol Denat., Glycerin, Hunter2';
const field = (attributes: string) =>
  `<title>Account</title><main><input ${attributes} value="${secret}"></main>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ everywhere: true });
  await servePages(browser, {
    '/password': field('type="password"'),
    '/shown': field('type="text" autocomplete="current-password"'),
    '/search': field('type="search"'),
  });
});
afterAll(() => browser?.close());

it.each([
  ['a known shop', 'https://www.sephora.com', '/password', false],
  ['a known shop', 'https://www.sephora.com', '/shown', false],
  ['another page', 'https://another.example', '/password', false],
  ['another page', 'https://another.example', '/shown', false],
  ['another page', 'https://another.example', '/search', true],
])('on %s: %s%s', async (_, host, path, isRead) => {
  const tab = await openTab(browser);
  await tab.page.goto(host + path);
  await tab.page.locator('input').focus();
  await tab.page.keyboard.press('Control+A');
  const popup = await openPopup(browser, tab);
  // It is already open if nothing was read.
  await popup.page.locator('details', { hasText: en.popup.ownText.title }).evaluate((fold) => {
    fold.setAttribute('open', '');
  });
  await popup.page.getByRole('button', { name: en.popup.ownText.selection }).click();
  if (isRead) await popup.page.getByText(en.popup.untitledSelection).first().waitFor();
  else await popup.page.getByText(en.popup.ownText.nothingSelected).waitFor();
  expect((await popup.page.locator('main').innerText()).includes('Hunter2')).toBe(isRead);
  await popup.close();
  await tab.page.close();
});
