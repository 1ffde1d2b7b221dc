import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { tooltipWords } from '../../scripts/browser/pointer';
import { patience, reportWith } from '../e2e/on-page';
import { type Apart, paintedIn, pointAtPainted } from './apart';
import { pathOf, serveZoo, shop } from './serve';
import { enter } from './visit';

declare const chrome: { tabs: typeof import('wxt/browser').Browser.tabs };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveZoo(browser.context);
});
afterAll(() => browser?.close());

const url = `${shop}${pathOf('plain.html')}`;

/** The tooltip's box in CSS pixels. Its shadow tree is closed to the page, but not to the debugger. */
async function tooltipBox(apart: Apart) {
  const { root } = await apart.session.send('DOM.getDocument', { depth: -1, pierce: true });
  const queue = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const at = node.attributes?.indexOf('role') ?? -1;
    if (at >= 0 && node.attributes?.[at + 1] === 'tooltip') {
      const { model } = await apart.session.send('DOM.getBoxModel', { nodeId: node.nodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { left, top, right, bottom };
    }
    queue.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
  }
  throw new Error('no tooltip is open');
}

it('at 400 % the words are marked, and their tooltip stays in the viewport', async () => {
  const { tab, apart, selfCheck, close } = await enter(browser, url);
  await reportWith(browser, tab, 'skip');
  const calm = await selfCheck();
  const before = await tab.page.evaluate(() => innerWidth);
  await browser.worker.evaluate((id) => chrome.tabs.setZoom(id, 4), tab.id);
  await expect.poll(() => tab.page.evaluate(() => innerWidth), patience).toBeLessThanOrEqual(before / 4 + 1);

  await expect.poll(() => paintedIn(apart), patience).toEqual(['Alcohol Denat']);
  expect(await pointAtPainted(tab.page, apart)).toBe(true);
  await expect.poll(() => tooltipWords(tab.page), patience).toContain('Alcohol Denat is 2nd of 7');
  const box = await tooltipBox(apart);
  const screen = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(screen.width);
  expect(box.bottom).toBeLessThanOrEqual(screen.height);
  expect(await selfCheck()).toEqual(calm);
  await close();
});

it('prints no tooltip', async () => {
  const { tab, apart, selfCheck, close } = await enter(browser, url);
  await reportWith(browser, tab, 'skip');
  const calm = await selfCheck();
  expect(await pointAtPainted(tab.page, apart)).toBe(true);
  await expect.poll(() => tooltipWords(tab.page), patience).toContain('Alcohol Denat is 2nd of 7');
  await tab.page.emulateMedia({ media: 'print' });
  await expect(tooltipBox(apart)).rejects.toThrow('Could not compute box model');
  await tab.page.emulateMedia({ media: 'screen' });
  expect((await tooltipBox(apart)).bottom).toBeGreaterThan(0);
  expect(await selfCheck()).toEqual(calm);
  await close();
});
