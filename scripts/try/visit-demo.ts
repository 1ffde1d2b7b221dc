import type { TabState } from '../../src/report/tab-state';
import { type DemoPage, demoShop } from '../browser/demo';
import type { Browser } from '../browser/launch';
import { openTab, type Tab, tabState } from '../browser/tab';

export interface Visit {
  tab: Tab;
  /** Null if the extension reported nothing. */
  state: TabState | null;
  /** Whether it is what the demo shop expects. */
  asExpected: boolean;
}

const patience = 5_000;

/** Opens a page of the demo shop and its folded list, and waits for the expected report. */
export async function visitDemo(browser: Browser, expected: DemoPage): Promise<Visit> {
  const tab = await openTab(browser);
  await tab.page.goto(`${demoShop}/${expected.page}.html`);
  const onDemand = tab.page.locator('[data-loads] button');
  if (await onDemand.isVisible()) await onDemand.click();

  const until = Date.now() + patience;
  let state: TabState | null = null;
  while (Date.now() < until) {
    state = await tabState(browser, tab);
    if (state && says(state, expected)) return { tab, state, asExpected: true };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { tab, state, asExpected: false };
}

function says(state: TabState, { verdict, findings, names, marks }: DemoPage): boolean {
  if (state.state !== 'read' || state.report.verdict !== verdict) return false;
  // A list in the page's data is reported at once, and marked when the page shows it.
  if (Object.keys(marks).length > 0 && state.marks === 0) return false;
  const found = state.report.findings.map(({ topic, weight }) => `${topic} ${weight}`);
  const counts = state.report.lists.map((list) => list.names.length);
  return same(found.toSorted(), findings.toSorted()) && same(counts, names);
}

const same = (a: unknown[], b: unknown[]) => JSON.stringify(a) === JSON.stringify(b);
