import type { Product } from '../../src/report/product';
import { foldKey } from '../../src/text/fold';
import { withoutStrength } from '../../src/text/percent';
import { judge } from '../../src/verdict/judge';

/** A saved page as it was read without its own shop's file, and the names that its list must have. */
export interface ReadWithout {
  id: string;
  product: Product;
  names: readonly string[];
}

export interface LeftOut {
  pages: number;
  found: number;
  exact: number;
  /** Pages whose list was not found, or not read exactly. */
  wrong: string[];
}

/** Case, spaces and punctuation do not count, and a printed strength is no part of a name. */
const sameNames = (got: readonly string[], wanted: readonly string[]): boolean =>
  got.length === wanted.length && got.every((name, index) => keyOf(name) === keyOf(wanted[index] ?? ''));

const keyOf = (name: string): string => foldKey(withoutStrength(name));

/** Found and exact lists of pages that were read with their own shop's file switched off: what a new shop gets. */
export function leaveOneShopOut(pages: readonly ReadWithout[]): LeftOut {
  const left: LeftOut = { pages: pages.length, found: 0, exact: 0, wrong: [] };
  for (const { id, product, names } of pages) {
    const { lists } = judge(product);
    const isExact = lists.some(
      (list) => sameNames(names, list.names) || sameNames(names, [...list.actives, ...list.names]),
    );
    if (lists.some((list) => list.names.length > 0)) left.found++;
    if (isExact) left.exact++;
    else left.wrong.push(id);
  }
  return left;
}
