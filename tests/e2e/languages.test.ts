import { expect, it } from 'vitest';
import { launch } from '../../scripts/browser/launch';

declare const chrome: { i18n: typeof import('wxt/browser').Browser.i18n };

// Languages with a country of their own in Chrome's list only: a Chromium without language packs finds no parents.
it.each([
  ['de', 'de'],
  ['es', 'es'],
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt'],
  ['zh-CN', 'zh-CN'],
  ['sv', 'en'],
])('a browser in %s has the words of %s', async (language, words) => {
  const browser = await launch({ language });
  try {
    expect(await browser.worker.evaluate(() => chrome.i18n.getMessage('language'))).toBe(words);
  } finally {
    await browser.close();
  }
});
