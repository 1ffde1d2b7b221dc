import { logError } from '@/browser/log';
import { readSettings } from '@/keep/settings';
import { readShelf } from '@/keep/shelf';
import type { Explanation } from '@/report/explanation';
import type { TabState } from '@/report/tab-state';
import { isBag } from '@/week/bag';
import type { ShelfProduct } from '@/week/shelf';
import { markedClashes } from '@/words/bag-clashes';
import { words } from '@/words/browser-words';
import { sealShelf } from '@/words/seal-shelf';

/** The shelf; null where the person has the week off. Only logs errors: the verdict does not depend on the shelf. */
export async function shelfInUse(): Promise<readonly ShelfProduct[] | null> {
  try {
    const [{ week }, shelf] = await Promise.all([readSettings(), readShelf()]);
    return week ? shelf : null;
  } catch (error) {
    logError(error);
    return null;
  }
}

/**
 * Adds what a page's products have to do with the shelf: to the seal of a product, whether it is on it, what it
 * clashes with and which nights it would get; to the marks of a bag, which products belong on different nights.
 */
export function withShelf(
  state: TabState,
  explanation: Explanation,
  shelf: readonly ShelfProduct[] | null,
): Explanation {
  if (shelf === null) return explanation;
  const { seal, marks } = explanation;
  if (state.state === 'listing' && isBag(state.url))
    return { ...explanation, marks: markedClashes(words, state, marks, shelf) };
  if (seal === null || state.state !== 'read' || state.page !== 'product') return explanation;
  return { ...explanation, seal: { ...seal, ...sealShelf(words, state.report, shelf) } };
}
