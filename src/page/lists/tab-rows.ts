import { longestId, mostTabs } from '../text/caps';
import { longestHeading } from '../text/headings';
import { parentElementOf } from '../text/parents';
import { shortText } from '../text/short-text';

/** Rows of tabs, and the panels that only their place ties to them. */

const labelTags: ReadonlySet<string> = new Set(['li', 'button', 'a']);

/** Tabs that only their place ties to their panels: the third label opens the third panel. */
export function panelByPlace(heading: Element): Element | null {
  let tab: Element = heading;
  for (let level = 0; level < 3; level++) {
    const row = parentElementOf(tab);
    if (row === null) return null;
    if (row.childElementCount > 1) {
      const panels = panelsOfRow(row);
      return panels?.[[...row.children].indexOf(tab)] ?? null;
    }
    tab = row;
  }
  return null;
}

/** The panels of a row of labels, one each; null if it isn't such a row. */
export function panelsOfRow(row: Element): readonly Element[] | null {
  const count = row.childElementCount;
  if (count < 2 || count > mostTabs) return null;
  const tabs = [...row.children];
  return areAlike(tabs) && tabs.every(isLabel) ? panelsBehind(row, count) : null;
}

const areAlike = ([first, ...more]: Element[]): boolean =>
  more.every((element) => element.localName === first?.localName);

/** Lists of links and rows of buttons are made into tabs; a heading over its section isn't one. */
const isLabel = (element: Element): boolean => {
  const isNamed = (element.getAttribute('class') ?? '').slice(0, longestId).match(/\btab/i) !== null;
  if (!isNamed && !labelTags.has(element.localName)) return false;
  const text = shortText(element, longestHeading);
  return text !== null && text !== '';
};

/** As many siblings after the row, or children of the box after it, as there are tabs; either may be wrapped. */
function panelsBehind(row: Element, count: number): Element[] | null {
  let bar: Element = row;
  for (let level = 0; level < 4; level++) {
    const next = bar.nextElementSibling;
    if (next !== null) return childrenOf(next, count) ?? siblingsFrom(next, count);
    const box = parentElementOf(bar);
    // What is far around the row is its own only where nothing else is in it.
    if (box === null || (level > 0 && box.childElementCount > 1)) return null;
    bar = box;
  }
  return null;
}

function childrenOf(box: Element, count: number): Element[] | null {
  let inner = box;
  for (let level = 0; level < 2 && inner.childElementCount === 1; level++)
    inner = inner.firstElementChild ?? inner;
  return inner.childElementCount === count && areAlike([...inner.children]) ? [...inner.children] : null;
}

function siblingsFrom(first: Element, count: number): Element[] | null {
  const after: Element[] = [];
  for (
    let each: Element | null = first;
    each !== null && after.length <= count;
    each = each.nextElementSibling
  )
    after.push(each);
  return after.length === count && areAlike(after) ? after : null;
}
