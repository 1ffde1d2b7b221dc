import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { badge } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { badgeTitle } from '../badge-title';
import { patience, visit } from './on-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveDemo(browser.context);
});
afterAll(() => browser?.close());

const shop = 'https://www.sephora.com/product';

it.each([
  ['skip', '–', `${shop}/charcoal-nose-strips-P1`, badgeTitle('skip')],
  ['care', '!', `${shop}/silver-needle-roller-P1`, badgeTitle('care')],
  ['works', '✓', `${shop}/salt-marsh-bha-P1`, badgeTitle('works')],
  ['myth', '~', `${shop}/porcelain-primer-P1`, badgeTitle('myth')],
  ['clear', '', `${shop}/barrier-rest-cream-P1`, badgeTitle('clear')],
  ['unread', '?', `${shop}/velvet-cloud-P1`, badgeTitle('unread')],
  ['off-topic', '', `${shop}/rosemary-shampoo-P1`, badgeTitle('offTopic')],
])('the verdict %s has its own sign and title on the toolbar button', async (_verdict, text, url, title) => {
  const tab = await visit(browser, url);
  await expect.poll(() => badge(browser, tab), patience).toEqual({ text, title });
  await tab.page.close();
});

it('the button is reset when the tab goes to a page that is not read', async () => {
  const tab = await visit(browser, `${shop}/charcoal-nose-strips-P1`);
  await expect.poll(() => badge(browser, tab), patience).toMatchObject({ title: badgeTitle('skip') });
  await tab.page.goto('https://shop.example/charcoal-nose-strips');
  await expect.poll(() => badge(browser, tab), patience).toEqual({ text: '', title: messages.badge.none });
});
