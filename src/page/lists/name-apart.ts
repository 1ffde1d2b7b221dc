import { mostLinesBetween } from '../text/caps';
import { readHeading } from '../text/headings';
import { parentOf } from '../text/inner-roots';
import { elementOf, lineIndexAt, type PageText } from '../text/page-text';
import type { TextMap } from '../text/text-map';
import { type FoundHeading, rankOf, unranked } from './sections';

/** Names of products are short, and no sentences. */
const longestName = 60;
const sentence = /[.!?,:;。！？、，：]/;

/**
 * The heading right over a list, or over the words that announce it, in a box that is apart from the product's own
 * heading (`home`): the page may recommend another product there. Null if there is none; only the judge knows what names
 * a product.
 */
export function nameApart(
  page: PageText,
  list: TextMap,
  heading: FoundHeading | null,
  home: Element | null,
): string | null {
  const first = list.nodeAt(0);
  if (home === null || first === null) return null;
  const around = ancestorsOf(first);
  const from = heading?.line ?? lineIndexAt(page.lines, offsetOf(page, first));
  for (let index = from - 1; index >= Math.max(0, from - mostLinesBetween); index--) {
    const line = page.lines[index];
    const element = line === undefined ? null : elementOf(page, line);
    const rank = rankOf(element);
    if (line === undefined || element === null || rank === unranked) continue;
    if (rank >= ownRank(heading) || rank === 1) return null;
    if (line.text.length > longestName || sentence.test(line.text) || readHeading(line.text) !== null)
      return null;
    const box = [...ancestorsOf(element)].find((each) => around.has(each));
    return box === undefined || box.contains(home) ? null : line.text;
  }
  return null;
}

/** The rank of the words that announce a list; what opens a panel stands below every heading. */
export function ownRank(heading: FoundHeading | null): number {
  const element = heading?.element?.closest('h1,h2,h3,h4,h5,h6') ?? null;
  return element === null ? unranked : rankOf(element);
}

function offsetOf(page: PageText, node: Node): number {
  const parent = parentOf(node);
  return (parent === null ? undefined : page.spans.get(parent))?.start ?? 0;
}

function ancestorsOf(node: Node): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (let at = parentOf(node); at !== null; at = parentOf(at)) found.add(at);
  return found;
}
