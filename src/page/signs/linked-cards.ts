import { mostCardLevels, mostLinks } from '../text/caps';
import { parentElementOf } from '../text/parents';
import words from './words/product-paths.json';

/**
 * Cards without a class name that tells: three or more elements side by side, each with links to one product's
 * address and no other.
 */

const fewest = 3;

const steps: ReadonlySet<string> = new Set(words.steps);

/** The cards of a page, in its order; empty if fewer than three are side by side. */
export function linkedCards(document: Document): Element[] {
  // One query for all of them: asking each link for its ancestors takes long in a deep page.
  const ofFurniture = new Set(document.querySelectorAll(':is(header, footer, nav) [href]'));
  const links = [...document.links].slice(0, mostLinks).flatMap((link) => {
    const address = ofFurniture.has(link) ? null : productPath(link.getAttribute('href'));
    return address === null ? [] : [{ link, address }];
  });
  const only = addressesWithin(links);
  const cards = new Set(links.map(({ link, address }) => cardOf(link, address, only)));
  const beside = Map.groupBy(cards, (card) => card.parentElement);
  return [...cards].filter((card) => (beside.get(card.parentElement)?.length ?? 0) >= fewest);
}

/** The path of a product's address; null for any other. */
export function productPath(href: string | null): string | null {
  if (href === null || href.length > 1_000) return null;
  const path = URL.parse(href, 'https://shop.example/')?.pathname.toLowerCase() ?? '';
  const parts = path.split('/').filter((part) => part !== '');
  const name = parts.at(-1) ?? '';
  const isProduct = parts.slice(0, -1).some((part) => steps.has(part)) && /^[^a-z]*[a-z].*-|\d{3}/.test(name);
  return isProduct ? path : null;
}

type Link = { link: Element; address: string };

/** For each element around links the one address that they lead to; null where there are several. */
function addressesWithin(links: readonly Link[]): ReadonlyMap<Element, string | null> {
  const only = new Map<Element, string | null>();
  for (const { link, address } of links) {
    let each: Element | null = link;
    for (let level = 0; each !== null && level < mostCardLevels; level++, each = parentElementOf(each)) {
      const before = only.get(each);
      if (before === undefined) only.set(each, address);
      else if (before !== address) only.set(each, null);
    }
  }
  return only;
}

/** The largest element around a link that leads nowhere else. */
function cardOf(link: Element, address: string, only: ReadonlyMap<Element, string | null>): Element {
  let card = link;
  for (
    let parent = parentElementOf(link);
    parent !== null && only.get(parent) === address;
    parent = parentElementOf(parent)
  )
    card = parent;
  return card;
}
