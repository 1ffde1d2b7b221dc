import { browser } from 'wxt/browser';
import type { Report } from '@/report/report';
import { isCurrent, type KeptState, storedTabState } from './kept-tab-state';

/** A tab that shows a product, and its report. */
export interface OpenProduct {
  tabId: number;
  report: Report;
}

/** How long a page may take to answer, in milliseconds: one that hangs must not hide the others. */
const patience = 1_000;

/** The product pages that are open, from what the tabs have said already: nothing is read for it. */
export async function readOpenProducts(): Promise<OpenProduct[]> {
  const tabs = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  const open = await Promise.all(tabs.map(openProductIn));
  return open.flat().toSorted((one, other) => one.tabId - other.tabId);
}

async function openProductIn(tabId: number): Promise<OpenProduct[]> {
  const kept = await storedTabState(tabId);
  if (kept?.state.state !== 'read' || kept.state.page !== 'product') return [];
  return (await isThere(tabId, kept)) ? [{ tabId, report: kept.state.report }] : [];
}

/** A tab that doesn't answer counts as unchanged. */
const isThere = (tabId: number, kept: KeptState): Promise<boolean> =>
  Promise.race([
    isCurrent(tabId, kept).catch(() => {
      // A tab that is gone has nothing to compare.
      return false;
    }),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(true), patience)),
  ]);
