import { logError } from '@/browser/log';
import { askPage } from '@/browser/messages';
import { showOwnPage } from '@/browser/own-page';
import { readOpenProducts } from '@/keep/open-products';
import { updateShelf } from '@/keep/shelf';
import { shelfQuestion } from '@/keep/shelf-question';
import type { TabState } from '@/report/tab-state';
import { changeShelf, type ShelfChange, type ShelfOutcome } from '@/week/change';
import { isOffered, isSame, type NewProduct, productsOf } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { words } from '@/words/browser-words';
import { withName } from '@/words/week';
import { shelfInUse } from './with-shelf';

/** Changes the shelf for one of the extension's own pages. A failure to store it is a `not-kept` outcome. */
export async function takeShelfChange(change: ShelfChange): Promise<ShelfOutcome> {
  const stamp = { id: crypto.randomUUID(), day: new Date().toISOString().slice(0, 10) };
  let outcome: ShelfOutcome = { is: 'done' };
  let concerned: NewProduct | null = null;
  try {
    await updateShelf((before) => {
      const changed = changeShelf(before, change, stamp);
      outcome = changed.outcome;
      concerned = putOrTaken(before, change);
      return changed.shelf;
    });
  } catch (error) {
    return { is: 'not-kept', why: error instanceof Error ? error.message : String(error) };
  }
  if (concerned !== null) recheckPagesOf(concerned).catch(logError);
  return outcome;
}

/** The product that a change puts on the shelf or takes off it; null if it does neither. */
function putOrTaken(before: readonly ShelfProduct[], change: ShelfChange): NewProduct | null {
  if (change.do === 'add' || change.do === 'restore') return change.product;
  return change.do === 'remove' ? (before.find(({ id }) => id === change.id) ?? null) : null;
}

/** Has the open pages of a product read again, because their seals say whether it is on the shelf. */
async function recheckPagesOf(product: NewProduct): Promise<void> {
  for (const { tabId, report } of await readOpenProducts()) {
    if (!productsOf(report).some((each) => isSame(each, product))) continue;
    askPage(tabId, 'recheck', undefined, 0).catch(() => {
      // The page was left meanwhile.
    });
  }
}

/**
 * Opens the week page, which asks whether the products of a tab are to be put on the shelf. Does nothing where the tab
 * shows no product that is offered, or the week is off.
 */
export async function offerToAdd(state: TabState | null): Promise<void> {
  if (state?.state !== 'read' || state.page !== 'product' || !isOffered(state.report)) return;
  if ((await shelfInUse()) === null) return;
  await shelfQuestion.ask(productsOf(state.report).map((product) => withName(words, product)));
  await showOwnPage('/week.html');
}
