import { mostHeadingBoxes } from '../text/caps';
import { isDenial } from '../text/denials';
import { longestHeading, readHeading, type Section } from '../text/headings';
import { parentOf } from '../text/inner-roots';
import { isText } from '../text/node-kinds';
import type { Piece } from '../text/piece';
import { shortText } from '../text/short-text';

/** The most characters of a heading, an icon's name included. */
const longest = longestHeading + 16;

const elsewhere: ReadonlySet<Section> = new Set<Section>(['denied', 'related', 'reviews']);

/**
 * Whether the words before a text, or those that label its box, say that no list of the product's follows: "Free from",
 * "You may also like". A shop's own places are named for how they look, and print this in the same boxes.
 */
export function isDeniedText({ map }: Piece): boolean {
  const element = map === null ? null : parentOf(map.nodeAt(0));
  if (element === null) return false;
  return headingsOf(element).some((text) => {
    const section = readHeading(text)?.section;
    return section === undefined ? isDenial(text) : elsewhere.has(section);
  });
}

/** The label of an element and the words before it, as far as they may be its heading. */
function headingsOf(element: Element): string[] {
  let at: Element | null = element;
  for (let box = 0; at !== null && box <= mostHeadingBoxes; box++, at = parentOf(at)) {
    const label = labelOf(at);
    if (label !== null) return [label];
    const before = wordsBefore(at);
    if (before !== undefined) return before === null ? [] : [before];
  }
  return [];
}

function labelOf(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby') ?? '';
  const [id = ''] = ids.split(/\s+/, 1);
  const label = id === '' ? null : element.ownerDocument.getElementById(id);
  return label === null ? element.getAttribute('aria-label') : shortText(label, longest);
}

/** The words right before an element in its box: null where they are too long, undefined where there are none. */
function wordsBefore(element: Element): string | null | undefined {
  for (let node = element.previousSibling; node !== null; node = node.previousSibling) {
    if (node.nodeType === Node.COMMENT_NODE) continue;
    const text = isText(node) ? loneText(node) : shortText(node, longest);
    if (text !== '') return text;
  }
  return undefined;
}

function loneText({ data }: Text): string | null {
  const text = data.trim();
  return text.length > longest ? null : text;
}
