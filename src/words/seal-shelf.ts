import type { SealWords } from '@/report/explanation';
import type { Report } from '@/report/report';
import { isOffered, isSame, productsOf } from '@/week/product';
import { clash, type ShelfProduct } from '@/week/shelf';
import { onShelf } from './clash';
import type { Translate } from './translate';

/** What the seal of a page says about its products and the shelf, and its button that leads onto the shelf. */
export function sealShelf(
  t: Translate,
  report: Report,
  shelf: readonly ShelfProduct[],
): Pick<SealWords, 'shelf' | 'add'> {
  const products = productsOf(report);
  const missing = products.filter((product) => !shelf.some((each) => isSame(each, product)));
  const isForWeek = missing.some(({ role }) => role !== 'none');
  // Only these get the week's words: planning a week and naming its nights takes longer than the verdict.
  const clashing = products.filter((product) => shelf.some((each) => clash(each, product)));
  const said = clashing
    .map((product) => onShelf(t, shelf, product))
    .filter(({ clashes }) => clashes.length > 0)
    .flatMap(({ clashes, nights }) => [...clashes, nights]);
  if (missing.length === 0) return { shelf: [t('week.onShelf'), ...new Set(said)], add: null };
  if (!isOffered(report)) return { shelf: [], add: null };
  return { shelf: [...new Set(said)], add: t(isForWeek ? 'week.addToWeek' : 'week.addToShelf') };
}
