import { afterEach, beforeAll, expect, it } from 'vitest';
import { demoListings, demoPages as products } from '../../scripts/browser/demo';
import { type Firefox, type FirefoxTab, openAnsweredTab } from '../../scripts/browser/firefox';
import { painted } from '../../scripts/browser/painted';
import { badge } from '../../scripts/browser/tab';
import { badgeTitle } from '../badge-title';
import { expectedMarks, expectedOf, saidOf, settledIn } from '../e2e/demo-verdicts';
import { marksIn, patience } from '../e2e/on-page';
import { expectNoComplaints } from './complaints';

/** Some pages show their list only on demand. */
const loadList = () => document.querySelector<HTMLElement>('[data-loads] button')?.click();

/** Every page of the demo shop, in one tab. */
export function demoPages(running: () => Firefox): void {
  let tab: FirefoxTab;
  beforeAll(async () => {
    tab = await openAnsweredTab(running());
    return () => tab.page.close();
  });
  afterEach(() => expectNoComplaints(running(), tab));

  const said = () => saidOf(running(), tab);
  const marks = () => marksIn(running(), tab);

  it.each(products)('$page: $verdict', async (product) => {
    await tab.page.goto(product.at);
    await tab.page.evaluate(loadList);
    await expect.poll(said, patience).toEqual(expectedOf(product));
    await expect.poll(marks, patience).toEqual(expectedMarks(product));
  });

  it.each(demoListings)('$page: judged by the titles alone', async ({ at, items }) => {
    await tab.page.goto(at);
    await expect.poll(() => settledIn(running(), tab), patience).toEqual(items);
    expect(Object.values(await painted(tab.page)).flat()).not.toHaveLength(0);
    const text = String(Object.keys(items).length);
    await expect.poll(() => badge(running(), tab), patience).toMatchObject({ text });
  });

  it('follows products that are swapped without navigation, there and back', async () => {
    const classic = { 'alcohol-toner': ['SD Alcohol 40-B'] };
    await tab.page.goto('https://www.sephora.com/product/dew-line-classic.html');
    await expect.poll(marks, patience).toEqual(classic);
    await tab.page.locator('aria/Gentle[role="link"]').click();
    await expect.poll(said, patience).toMatchObject({ verdict: 'clear' });
    await expect.poll(() => painted(tab.page), patience).toEqual({});
    await tab.page.evaluate(() => history.back());
    await expect.poll(marks, patience).toEqual(classic);
    await expect.poll(() => badge(running(), tab), patience).toMatchObject({ title: badgeTitle('skip') });
  });
}
