import { logError } from '@/browser/log';
import { readSettings } from '@/keep/settings';
import { readShelf } from '@/keep/shelf';
import type { Explanation } from '@/report/explanation';
import type { TabState } from '@/report/tab-state';
import { productsOf } from '@/week/product';
import { clash } from '@/week/shelf';
import { words } from '@/words/browser-words';
import { onShelf } from '@/words/clash';

/**
 * Adds to the seal which products on the shelf the page's product clashes with, and which nights it would get. Only
 * logs errors: the verdict does not depend on it.
 */
export async function withShelf(state: TabState, explanation: Explanation): Promise<Explanation> {
  if (explanation.seal === null || state.state !== 'read' || state.page !== 'product') return explanation;
  // Most products have no role and clash with nothing: their pages need not wait for storage.
  const products = productsOf(state.report).filter(({ role }) => role !== 'none');
  if (products.length === 0) return explanation;
  try {
    if (!(await readSettings()).week) return explanation;
    const shelf = await readShelf();
    // Only these get the week's words: planning a week and naming its nights takes longer than the verdict.
    const clashing = products.filter((product) => shelf.some((each) => clash(each, product)));
    const said = clashing
      .map((product) => onShelf(words, shelf, product))
      .filter(({ clashes }) => clashes.length > 0)
      .flatMap(({ clashes, nights }) => [...clashes, nights]);
    return { ...explanation, seal: { ...explanation.seal, shelf: [...new Set(said)] } };
  } catch (error) {
    logError(error);
    return explanation;
  }
}
