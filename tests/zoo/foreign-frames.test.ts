import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { badge, openTab, reportedState, tabState } from '../../scripts/browser/tab';
import messages from '../../src/locales/en.json';
import { patience } from '../e2e/on-page';
import { pathOf, serveZoo, shop } from './serve';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveZoo(browser.context);
});
afterAll(() => browser?.close());

it('a known shop’s page in a frame of an unknown page is not read', async () => {
  const tab = await openTab(browser);
  const url = `${shop}${pathOf('plain.html')}`;
  await tab.page.route('https://nobody.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>A magazine</title><h1>Toners we like</h1><iframe src="${url}"></iframe>`,
    }),
  );
  await tab.page.goto('https://nobody.example/');
  const frame = tab.page.frames().find((each) => each.url() === url);
  if (!frame) throw new Error('the page has no frame of the shop');
  expect(await frame.locator('#list').innerText()).toContain('Alcohol Denat.');

  // The same page in its own tab is read; by then the frame, which loaded first, would have been read too.
  const own = await openTab(browser);
  await own.page.goto(url);
  expect(await reportedState(browser, own)).toMatchObject({ state: 'read', report: { verdict: 'skip' } });
  await expect.poll(() => painted(own.page), patience).not.toEqual({});

  expect(await tabState(browser, tab)).toBeNull();
  expect(await badge(browser, tab)).toEqual({ text: '', title: messages.extName });
  const highlights = () => [...CSS.highlights.keys()];
  expect([await tab.page.evaluate(highlights), await frame.evaluate(highlights)]).toEqual([[], []]);
  const timed = () => performance.getEntriesByType('measure').map(({ name }) => name);
  expect([await tab.page.evaluate(timed), await frame.evaluate(timed)]).toEqual([[], []]);
  await own.page.close();
  await tab.page.close();
});
