import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoListings, demoPages, serveDemo } from '../../scripts/browser/demo';
import { type Browser, launch } from '../../scripts/browser/launch';
import { painted } from '../../scripts/browser/painted';
import { type Tab, tabState } from '../../scripts/browser/tab';
import { marksIn, patience, reportIn, visit } from './on-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveDemo(browser.context);
});
afterAll(() => browser?.close());

const said = async (tab: Tab) => {
  const report = await reportIn(browser, tab);
  return (
    report && {
      verdict: report.verdict,
      findings: report.findings.map(({ topic, weight }) => `${topic} ${weight}`).toSorted(),
      names: report.lists.map((list) => list.names.length),
      unclear: report.lists.flatMap((list) => list.unclear),
    }
  );
};

describe('each product of the demo shop, under the host name of a real shop', () => {
  it.each(demoPages)('$page: $verdict', async ({ at, verdict, findings, names, marks }) => {
    const tab = await visit(browser, at);
    const onDemand = tab.page.locator('[data-loads] button');
    if (await onDemand.isVisible()) await onDemand.click();

    const expected = { verdict, findings: findings.toSorted(), names, unclear: [] };
    await expect.poll(() => said(tab), patience).toEqual(expected);
    const words = Object.entries(marks).map(([topic, texts]) => [topic, texts?.toSorted()]);
    await expect.poll(() => marksIn(browser, tab), patience).toEqual(Object.fromEntries(words));
    await tab.page.close();
  });
});

describe('pages of several products', () => {
  it.each(demoListings)('$page: judged by the titles alone', async ({ at, items }) => {
    const tab = await visit(browser, at);
    const found = async () => {
      const state = await tabState(browser, tab);
      if (state?.state !== 'listing') return state?.state;
      const settled = state.items.filter(({ report }) => report.findings.length > 0);
      return Object.fromEntries(settled.map(({ title, report }) => [title, report.verdict]));
    };
    await expect.poll(found, patience).toEqual(items);
    const names = Object.keys(items);
    const marked = Object.values(await painted(tab.page)).flat();
    expect(marked).not.toHaveLength(0);
    expect(marked.filter((words) => !names.some((name) => name.includes(words)))).toEqual([]);
    await tab.page.close();
  });
});
