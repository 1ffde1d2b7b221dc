import { expect } from 'vitest';
import type { Browser } from '../../scripts/browser/launch';
import { type MarksByTopic, marksByTopic } from '../../scripts/browser/marks-by-topic';
import { painted, type Reads } from '../../scripts/browser/painted';
import { openPopup } from '../../scripts/browser/popup';
import { openTab, type Running, type Tab, tabState } from '../../scripts/browser/tab';
import type { Report } from '../../src/report/report';

export const patience = { timeout: 10_000 };

/** Opens an address in a new tab. */
export async function visit(browser: Browser, url: string): Promise<Tab> {
  const tab = await openTab(browser);
  await tab.page.goto(url);
  return tab;
}

/** The report on the product page in a tab; null while there is none. */
export async function reportIn(browser: Running, tab: { id: number }): Promise<Report | null> {
  const state = await tabState(browser, tab);
  return state?.state === 'read' ? state.report : null;
}

/** Waits for a verdict and gives its report. */
export async function reportWith(
  browser: Running,
  tab: { id: number },
  verdict: Report['verdict'],
): Promise<Report> {
  const last: { report: Report | null } = { report: null };
  await expect
    .poll(async () => {
      last.report = await reportIn(browser, tab);
      return last.report?.verdict;
    }, patience)
    .toBe(verdict);
  if (last.report === null) throw new Error('there is no report');
  return last.report;
}

/** The painted words by topic, sorted. */
export async function marksIn(browser: Running, tab: { id: number; page: Reads }): Promise<MarksByTopic> {
  const report = await reportIn(browser, tab);
  if (!report) return {};
  const marks = marksByTopic(report, await painted(tab.page));
  return Object.fromEntries(Object.entries(marks).map(([topic, texts]) => [topic, texts.toSorted()]));
}

/** Opens the popup over a tab, presses its first "Show me", and waits until the page flashes these words alone. */
export async function showFromPopup(browser: Browser, tab: Tab, words: string): Promise<void> {
  const popup = await openPopup(browser, tab);
  await popup.page
    .getByRole('button', { name: /^Show me/ })
    .first()
    .click();
  await expect.poll(async () => (await painted(tab.page))['pore-truth-flash'], patience).toEqual([words]);
  await popup.close();
}
