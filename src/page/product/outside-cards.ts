import type { LocatedList } from '../lists/located-list';
import { cards } from '../signs/element-names';
import { linkedCards } from '../signs/linked-cards';
import { outermost } from '../signs/outermost';
import type { PageElements } from '../signs/page-elements';
import { mostTriedCards } from '../text/caps';
import { parentOf } from '../text/inner-roots';

/** One such element alone may be the page's own product. */
const fewestCards = 2;

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
  const others = new Set([
    ...cards.flatMap((kind) => linking(elements.of(kind), home)),
    ...linkedCards(document),
  ]);
  return lists.filter(({ map }) => {
    for (let at = parentOf(map?.nodeAt(0) ?? null); at !== null; at = parentOf(at))
      if (others.has(at)) return false;
    return true;
  });
}

/** The elements that lead to a page of their own; none where there is only one. */
function linking(elements: readonly Element[], home: Element | null): Element[] {
  const found = elements
    .slice(0, mostTriedCards)
    .filter((element) => (home === null || !element.contains(home)) && leadsOn(element));
  const outer = [...outermost(found)];
  return outer.length < fewestCards ? [] : outer;
}

const leadsOn = (element: Element): boolean =>
  element.querySelector('a[href]:not([href^="#"])') !== null || element.closest('a[href]') !== null;
