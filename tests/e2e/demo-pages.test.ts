import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoListings, demoPages, serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { expectedMarks, expectedOf, saidOf, settledIn } from './demo-verdicts';
import { marksIn, patience, visit } from './on-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveDemo(browser.context);
});
afterAll(() => browser?.close());

describe('each product of the demo shop, on the host of a known shop', () => {
  it.each(demoPages)('$page: $verdict', async (product) => {
    const tab = await visit(browser, product.at);
    const onDemand = tab.page.locator('[data-loads] button');
    if (await onDemand.isVisible()) await onDemand.click();

    await expect.poll(() => saidOf(browser, tab), patience).toEqual(expectedOf(product));
    await expect.poll(() => marksIn(browser, tab), patience).toEqual(expectedMarks(product));
    await tab.page.close();
  });
});

describe('pages of several products', () => {
  it.each(demoListings)('$page: judged by the titles alone', async ({ at, items }) => {
    const tab = await visit(browser, at);
    await expect.poll(() => settledIn(browser, tab), patience).toEqual(items);
    const names = Object.keys(items);
    const marked = Object.values(await painted(tab.page)).flat();
    expect(marked).not.toHaveLength(0);
    expect(marked.filter((words) => !names.some((name) => name.includes(words)))).toEqual([]);
    await tab.page.close();
  });
});
