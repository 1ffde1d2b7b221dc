import { storage } from '@/browser/storage';
import type { Report } from '@/report/report';
import { isCurrent, parseKeptState } from './kept-tab-state';

/** A tab that shows a product, and what was said of it. */
export interface OpenProduct {
  tabId: number;
  report: Report;
}

const tabKey = /^tab:(\d+)$/;

/** The product pages that are open, from what the tabs have said already: nothing is read for it. */
export async function readOpenProducts(): Promise<OpenProduct[]> {
  const stored = Object.entries(await storage.snapshot('session')).flatMap(([name, value]) => {
    const tabId = Number(tabKey.exec(name)?.[1] ?? Number.NaN);
    const kept = parseKeptState(value);
    return Number.isNaN(tabId) || kept === null ? [] : [{ tabId, kept }];
  });
  const current = await Promise.all(
    stored.map(async ({ tabId, kept }): Promise<OpenProduct[]> => {
      const { state } = kept;
      if (state.state !== 'read' || state.page !== 'product') return [];
      // A tab that is gone has nothing to compare.
      const isThere = await isCurrent(tabId, kept).catch(() => false);
      return isThere ? [{ tabId, report: state.report }] : [];
    }),
  );
  return current.flat().toSorted((one, other) => one.tabId - other.tabId);
}
