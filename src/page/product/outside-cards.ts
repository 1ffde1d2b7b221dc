import type { LocatedList } from '../lists/located-list';
import { boxesAlike } from '../signs/boxes-alike';
import { buyButtons } from '../signs/buy-buttons';
import { isInside, leadsOn, otherCards } from '../signs/other-cards';
import type { PageElements } from '../signs/page-elements';

/**
 * The lists of a page that are not in cards of its products: some categories, searches and articles print the list of
 * each product under its name, and none of them is the page's. `home` is the page's own heading, which is in no card;
 * `isSold`: the page seems to have a button to buy of its own. `isListing`: it has none outside its cards.
 */
export function outsideCards(
  lists: readonly LocatedList[],
  document: Document,
  elements: PageElements,
  { home, isSold }: { home: Element | null; isSold: boolean },
): { lists: LocatedList[]; isListing: boolean } {
  if (lists.length === 0) return { lists: [], isListing: false };
  const boxes = boxesAlike(
    lists.flatMap(({ map }) => map?.nodeAt(0) ?? []),
    home,
  );
  const buttons = boxes.length === 0 ? [] : buyButtons(document, elements);
  // The products of a kit have no button each.
  const apart = boxes.filter(
    (box) => buttons.some((button) => box.contains(button)) || (!isSold && leadsOn(box)),
  );
  const others = new Set([...(isSold ? [] : otherCards(document, elements, home)), ...apart]);
  return {
    lists: lists.filter(({ map }) => !isInside(map?.nodeAt(0) ?? null, others)),
    isListing: buttons.length > 0 && buttons.every((button) => isInside(button, others)),
  };
}
