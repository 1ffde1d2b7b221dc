import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { type Tab, tabState } from '../../scripts/browser/tab';
import { patience, reportIn, reportWith, visit } from './on-page';

/** A list in a frame of the page: what the frame does is a change of the page. */

const toner = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Citric Acid, Phenoxyethanol';
const peel = 'Water, Glycolic Acid, Glycerin, Panthenol, Allantoin, Sodium Hydroxide, Phenoxyethanol';
const framed = (list: string) => `<title>List</title><p>${list}</p>`;
const product = (frame: string) => `<title>Brook Toner</title><meta property="og:type" content="product">
  <main><h1>Brook Toner</h1><button class="add-to-cart">Add to bag</button><h2>Ingredients</h2><div id="box">${frame}</div></main>`;
const pages: Record<string, string> = {
  '/product/framed-P1': product('<iframe id="frame" src="/toner"></iframe>'),
  '/product/shadowed-P2': product(
    '<x-a><template shadowrootmode="open"><iframe id="frame" src="/toner"></iframe></template></x-a>',
  ),
  '/toner': framed(toner),
  '/peel': framed(peel),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await browser.context.route(/^https?:/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html>${pages[new URL(route.request().url()).pathname] ?? ''}`,
    }),
  );
});
afterAll(() => browser?.close());

const inFrame = (tab: Tab) => tab.page.frames().find((frame) => frame !== tab.page.mainFrame());
const paintedInFrame = async (tab: Tab) => {
  const frame = inFrame(tab);
  return frame === undefined ? {} : await painted(frame);
};

describe.each(['framed-P1', 'shadowed-P2'])('a list in a frame, %s', (path) => {
  const land = async () => {
    const tab = await visit(browser, `https://www.sephora.com/product/${path}`);
    await reportWith(browser, tab, 'skip');
    await expect.poll(() => paintedInFrame(tab), patience).toEqual({ 'pore-truth-skip': ['Alcohol Denat'] });
    return tab;
  };

  it('is judged again when the frame shows another', async () => {
    const tab = await land();
    await inFrame(tab)?.evaluate(() => location.assign('/peel'));
    await reportWith(browser, tab, 'works');
    await expect.poll(() => paintedInFrame(tab), patience).toEqual({ 'pore-truth-works': ['Glycolic Acid'] });
    await tab.page.close();
  });

  it('is no longer judged when the frame is gone, and again when it is back', async () => {
    const tab = await land();
    await tab.page.evaluate(() => {
      const host = document.querySelector('x-a, #frame');
      host?.remove();
      Object.assign(window, { bringBack: () => host && document.querySelector('#box')?.append(host) });
    });
    expect((await reportWith(browser, tab, 'unread')).lists).toEqual([]);
    await tab.page.evaluate('bringBack()');
    await reportWith(browser, tab, 'skip');
    await expect.poll(() => paintedInFrame(tab), patience).toEqual({ 'pore-truth-skip': ['Alcohol Denat'] });
    await tab.page.close();
  });
});

it('a frame that shows another document does not take away what is read beside it', async () => {
  pages['/product/beside-P3'] = product(`<p>${toner}</p><iframe id="frame" src="/advert"></iframe>`);
  const tab = await visit(browser, 'https://www.sephora.com/product/beside-P3');
  await reportWith(browser, tab, 'skip');
  await expect.poll(() => painted(tab.page), patience).toEqual({ 'pore-truth-skip': ['Alcohol Denat'] });
  await inFrame(tab)?.evaluate(() => location.assign('/advert?2'));
  await tab.page.evaluate(() => document.querySelector('#frame')?.remove());
  expect((await tabState(browser, tab))?.state).toBe('read');
  expect((await reportIn(browser, tab))?.verdict).toBe('skip');
  expect(await painted(tab.page)).toEqual({ 'pore-truth-skip': ['Alcohol Denat'] });
  await tab.page.close();
});
