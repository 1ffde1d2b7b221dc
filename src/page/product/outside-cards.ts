import type { LocatedList } from '../lists/located-list';
import { isInside, otherCards } from '../signs/other-cards';
import type { PageElements } from '../signs/page-elements';

/**
 * The lists of a page that are not in cards of its products: some categories, searches and articles print the list of
 * each product under its name, and none of them is the page's. `home` is the page's own heading, which is in no card.
 */
export function outsideCards(
  lists: readonly LocatedList[],
  document: Document,
  elements: PageElements,
  home: Element | null,
): LocatedList[] {
  if (lists.length === 0) return [];
  const others = otherCards(document, elements, home);
  return lists.filter(({ map }) => !isInside(map?.nodeAt(0) ?? null, others));
}
