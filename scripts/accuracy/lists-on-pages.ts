import type { Product } from '../../src/report/product';
import { foldKey } from '../../src/text/fold';
import { withoutStrength } from '../../src/text/percent';
import { judge } from '../../src/verdict/judge';

/** A saved page as it was read, and the names that its list must have; none on a page without a list. */
export interface ReadPage {
  id: string;
  product: Product;
  names: readonly string[];
}

export interface ListsOnPages {
  /** Pages with a list. */
  pages: number;
  found: number;
  exact: number;
  /** Pages whose list was not found, or not read exactly. */
  wrong: string[];
  without: number;
  /** Pages without a list on which one was read. */
  invented: string[];
}

/** Case, spaces and punctuation do not count, and a printed strength is no part of a name. */
const sameNames = (got: readonly string[], wanted: readonly string[]): boolean =>
  got.length === wanted.length && got.every((name, index) => keyOf(name) === keyOf(wanted[index] ?? ''));

const keyOf = (name: string): string => foldKey(withoutStrength(name));

/** Counts the lists that were found, read exactly, and invented. */
export function listsOnPages(pages: readonly ReadPage[]): ListsOnPages {
  const counts: ListsOnPages = { pages: 0, found: 0, exact: 0, wrong: [], without: 0, invented: [] };
  for (const { id, product, names } of pages) {
    const { lists } = judge(product);
    const isFound = lists.some((list) => list.names.length > 0);
    if (names.length === 0) {
      counts.without++;
      if (isFound) counts.invented.push(id);
      continue;
    }
    const isExact = lists.some(
      (list) => sameNames(list.names, names) || sameNames([...list.actives, ...list.names], names),
    );
    counts.pages++;
    if (isFound) counts.found++;
    if (isExact) counts.exact++;
    else counts.wrong.push(id);
  }
  return counts;
}
