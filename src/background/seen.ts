import { logError } from '@/browser/log';
import { addSeen } from '@/keep/seen';
import { readSettings } from '@/keep/settings';
import type { TabState } from '@/report/tab-state';
import { seenProduct } from '@/week/seen';

/** Adds a product to the pages seen, if that setting is on. Only logs errors: the verdict does not depend on it. */
export async function noteSeen(state: TabState): Promise<void> {
  try {
    if (state.state !== 'read' || state.page !== 'product' || !(await readSettings()).seen) return;
    const product = seenProduct(state.report, new Date().toISOString().slice(0, 10));
    if (product !== null) await addSeen(product);
  } catch (error) {
    logError(error);
  }
}
