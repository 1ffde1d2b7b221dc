import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Answer } from '../../scripts/browser/demo';
import { type Firefox, openAnsweredTab } from '../../scripts/browser/firefox';
import { painted } from '../../scripts/browser/painted';
import { patience, reportWith } from '../e2e/on-page';
import { productPage } from '../e2e/own-pages';
import { expectNoComplaints } from './complaints';

const section = `<h2>Ingredients</h2>
  <p>Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Allantoin, Citric Acid, Phenoxyethanol</p>`;

const shadow = (mode: ShadowRootMode) =>
  `<brook-panel></brook-panel><script>
     document.querySelector('brook-panel').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(section)};
   </script>`;

const title = 'Pore-Tightening Toner';
const pages: Record<string, string> = {
  '/product/open-P1': productPage(title, shadow('open')),
  '/product/closed-P1': productPage(title, shadow('closed')),
  '/product/frame-P1': productPage(title, '<iframe src="/frame"></iframe>'),
  '/frame': section,
  '/other-frame': section.replace('Alcohol Denat.', 'Glycolic Acid'),
};

async function answer(url: string): Promise<Answer> {
  const body = pages[new URL(url).pathname];
  if (body === undefined) return { status: 404, contentType: 'text/plain', body: '' };
  return { status: 200, contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` };
}

/** Whether the marks are really drawn: without them the page looks different. */
async function isDrawn(page: Page, frame: Frame): Promise<boolean> {
  const before = await page.screenshot();
  await frame.evaluate(() => CSS.highlights.delete('pore-truth-skip'));
  return !Buffer.from(before).equals(await page.screenshot());
}

/** Lists in shadow roots and frames. */
export function innerPages(running: () => Firefox): void {
  const inSkip = { 'pore-truth-skip': ['Alcohol Denat'] };
  const inTitle = { 'pore-truth-myth': ['Pore-Tightening'] };

  it.each(['open', 'closed'])('reads and marks a list in an %s shadow root', async (mode) => {
    const tab = await openAnsweredTab(running(), answer);
    await tab.page.goto(`https://www.sephora.com/product/${mode}-P1`);
    await reportWith(running(), tab, 'skip');
    await expect.poll(() => painted(tab.page), patience).toEqual({ ...inTitle, ...inSkip });
    expect(await isDrawn(tab.page, tab.page.mainFrame())).toBe(true);
    await expectNoComplaints(running(), tab);
    await tab.page.close();
  });

  it('reads and marks a list in a frame, and keeps the marks of the page around it', async () => {
    const tab = await openAnsweredTab(running(), answer);
    await tab.page.goto('https://www.sephora.com/product/frame-P1');
    await reportWith(running(), tab, 'skip');
    const frame = tab.page.frames().find((each) => each.url().endsWith('/frame'));
    if (frame === undefined) throw new Error('the page shows no frame');
    await expect.poll(() => painted(frame), patience).toEqual(inSkip);
    expect(await painted(tab.page)).toEqual(inTitle);
    expect(await isDrawn(tab.page, frame)).toBe(true);
    await expectNoComplaints(running(), tab);
    await tab.page.close();
  });

  it('follows a list into the next document of its frame, and out of the page with it', async () => {
    const tab = await openAnsweredTab(running(), answer);
    const frame = () => tab.page.frames().find((each) => each !== tab.page.mainFrame());
    await tab.page.goto('https://www.sephora.com/product/frame-P1');
    await reportWith(running(), tab, 'skip');
    await frame()?.evaluate(() => location.assign('/other-frame'));
    await reportWith(running(), tab, 'works');
    await expect
      .poll(async () => (await frame()?.evaluate(() => [...CSS.highlights.keys()])) ?? [], patience)
      .toEqual(['pore-truth-works']);
    await tab.page.evaluate(() => document.querySelector('iframe')?.remove());
    // What the title promises is left.
    expect((await reportWith(running(), tab, 'myth')).lists).toEqual([]);
    await expectNoComplaints(running(), tab);
    await tab.page.close();
  });
}
