import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { part, partGone } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { pointAt, tooltipWords } from '../../scripts/browser/pointer';
import { checkThisPage, openTab, tabState } from '../../scripts/browser/tab';
import { patience, reportWith } from '../e2e/on-page';
import { productPage, servePages } from '../e2e/own-pages';

/** The API of the browser's own extensions page. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<void>;
  };
};

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol';

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ everywhere: true });
  await servePages(browser, {
    '/product/toner-P1': productPage('Brook Toner', `<h2>Ingredients</h2><p id="list">${list}</p>`),
  });
});
afterAll(() => browser?.close());

/** Reloads the extension; returns a page of the new one. */
async function reload(): Promise<Browser> {
  const page = await browser.context.newPage();
  // The browser reloads an unpacked extension only in developer mode.
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id);
  }, new URL(browser.origin).host);
  // For a moment neither the old extension nor the new one is there.
  const isThere = () =>
    page.goto(`${browser.origin}/options.html`).then(
      () => true,
      () => false,
    );
  await expect.poll(isThere, patience).toBe(true);
  return { ...browser, worker: page };
}

/** How many tooltips are open, by the roles in the accessibility tree. */
async function tooltips(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ role }) => role?.value === 'tooltip').length;
}

it('a content script that is injected twice reads, marks and explains once', async () => {
  const tab = await openTab(browser);
  await tab.page.goto('https://www.sephora.com/product/toner-P1');
  await reportWith(browser, tab, 'skip');
  await checkThisPage(browser, tab);
  await checkThisPage(browser, tab);
  await reportWith(browser, tab, 'skip');
  await expect.poll(() => painted(tab.page), patience).toEqual({ 'pore-truth-skip': ['Alcohol Denat'] });
  await pointAt(tab.page, 'Alcohol Denat');
  await expect.poll(() => tooltipWords(tab.page), patience).toContain('Alcohol Denat is 2nd of 7');
  expect(await tooltips(tab.page)).toBe(1);
  await tab.page.close();
});

it('when the extension is reloaded under an open tab, the old script stops and a new one takes over', async () => {
  const tab = await openTab(browser);
  const heard: string[] = [];
  const session = await tab.page.context().newCDPSession(tab.page);
  // The consoles of all worlds, ours included.
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    heard.push(JSON.stringify(exceptionDetails)),
  );
  session.on('Runtime.consoleAPICalled', ({ args }) => heard.push(JSON.stringify(args)));
  session.on('Log.entryAdded', ({ entry }) => heard.push(entry.text));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  await tab.page.goto('https://www.sephora.com/product/toner-P1');
  await reportWith(browser, tab, 'skip');
  await pointAt(tab.page, 'Alcohol Denat');
  await expect.poll(() => tooltipWords(tab.page), patience).toContain('Alcohol Denat is 2nd of 7');

  const fresh = await reload();

  // The first event on the page removes what the old script left.
  await tab.page.mouse.move(1, 1);
  await tab.page.mouse.move(2, 300);
  await expect.poll(() => painted(tab.page), patience).toEqual({});
  await partGone(tab.page, part.tip);

  // After that it ignores everything that happens on the page.
  await tab.page.locator('#list').evaluate((element) => {
    element.textContent = `${element.textContent}, Retinol`;
  });
  await tab.page.evaluate(() => history.pushState({}, '', '/product/other-P2'));
  await tab.page.locator('h1').click();
  await tab.page.keyboard.press('Tab');
  await tab.page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  expect(await painted(tab.page)).toEqual({});
  expect(await tabState(fresh, tab)).toBeNull();

  await checkThisPage(fresh, tab);
  await reportWith(fresh, tab, 'skip');
  await expect
    .poll(async () => (await painted(tab.page))['pore-truth-skip'], patience)
    .toEqual(['Alcohol Denat']);
  await pointAt(tab.page, 'Alcohol Denat');
  await expect.poll(() => tooltipWords(tab.page), patience).toContain('Alcohol Denat is 2nd of 8');
  expect(await tooltips(tab.page)).toBe(1);
  expect(heard).toEqual([]);
  await tab.page.close();
});
