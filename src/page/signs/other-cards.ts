import { mostTriedCards } from '../text/caps';
import { parentOf } from '../text/inner-roots';
import { cards } from './element-names';
import { linkedCards } from './linked-cards';
import { outermost } from './outermost';
import type { PageElements } from './page-elements';

/** One such element alone may be the page's own product. */
const fewestCards = 2;

/** The cards of a page about products with pages of their own. `home` is the page's own heading, which is in none. */
export const otherCards = (
  document: Document,
  elements: PageElements,
  home: Element | null,
): ReadonlySet<Element> =>
  new Set([...cards.flatMap((kind) => linking(elements.of(kind), home)), ...linkedCards(document)]);

/** Whether a node is in one of some elements. */
export function isInside(node: Node | null, boxes: ReadonlySet<Element>): boolean {
  for (let at = parentOf(node); at !== null; at = parentOf(at)) if (boxes.has(at)) return true;
  return false;
}

/** The elements that lead to a page of their own; none where there is only one. */
function linking(elements: readonly Element[], home: Element | null): Element[] {
  const found = elements
    .slice(0, mostTriedCards)
    .filter((element) => (home === null || !element.contains(home)) && leadsOn(element));
  const outer = [...outermost(found)];
  return outer.length < fewestCards ? [] : outer;
}

/** Whether an element leads to another page. */
export const leadsOn = (element: Element): boolean =>
  element.querySelector('a[href]:not([href^="#"])') !== null || element.closest('a[href]') !== null;
