import { longestId, mostLevels, mostLinesAbove } from '../text/caps';
import { productInHeading, readHeading } from '../text/headings';
import { isHiddenByMarkup } from '../text/hidden';
import { parentOf } from '../text/inner-roots';
import { isElement } from '../text/node-kinds';
import { elementOf, type PageText } from '../text/page-text';
import { shortText } from '../text/short-text';
import type { LikenessOf } from './list-likeness';
import type { LocatedList } from './located-list';
import { nameApart, ownRank } from './name-apart';
import type { FoundList } from './places';
import { type FoundHeading, rankOf } from './sections';
import { panelsOfRow } from './tab-rows';

/**
 * What a page with several lists says about each: the name that it gives the list (a product of a kit, "EU", "50 ml"),
 * and whether it shows it. The judge decides whether they are the products of a kit or the versions of one.
 */

const longestName = 80;

/** The lists under headings, each with the name that the heading, the tab or the heading above gives it. */
export function withNames(
  page: PageText,
  found: readonly FoundList[],
  home: Element | null,
  likeness: LikenessOf,
): LocatedList[] {
  return found.map(({ map, heading, copies, cut, version, hidden }, index) => {
    const list: LocatedList = {
      text: map.text,
      map,
      source: 'heading',
      ...(copies && { copies }),
      ...(cut && { cut }),
      ...(version !== undefined && { product: version }),
      ...(hidden && { shown: false }),
    };
    const apart = nameApart(page, map, heading, home);
    if (apart !== null) list.apart = apart;
    if (version !== undefined) return list;
    if (heading === null || found.length < 2) return list;
    const product =
      (heading.exact ? null : productInHeading(heading.text)) ??
      nameBehind(page, heading, list.text, likeness) ??
      tabOf(list) ??
      nameAbove(page, heading, found[index - 1]?.heading?.line ?? -1, home);
    return product === null ? list : { ...list, product };
  });
}

/** "Ingredients: Rose Toner" over its list: the rest of the line, if it is no ingredient's name. */
function nameBehind(
  page: PageText,
  { inline, line, span }: FoundHeading,
  list: string,
  likeness: LikenessOf,
): string | null {
  const own = inline ? page.lines[line] : undefined;
  const name = own?.text.slice(span.end - own.start).trim() ?? '';
  if (name.length < 3 || name.length > longestName || /[,;.。、]/.test(name)) return null;
  const [head = '', next = ''] = list.split('\n', 2);
  const first = head.trim() === name ? next : head;
  return likeness(name).score === 0 && likeness(first).entries >= 3 ? name : null;
}

/** Several lists, those that the page shows first; the others say that they are not shown. */
export function shownFirst(lists: readonly LocatedList[]): LocatedList[] {
  // What is chosen, or which box is hidden, told already.
  const isSettled = lists.some((list) => list.shown === false);
  const named = lists.map((list) => {
    const product = list.product ?? (lists.length > 1 ? tabOf(list) : null);
    return product === null ? list : { ...list, product };
  });
  if (named.length < 2) return named;
  const shown = named.filter((list) => list.shown !== false && (isSettled || isShown(list)));
  if (shown.length === 0 || shown.length === named.length) return named;
  const hidden = named.filter((list) => !shown.includes(list));
  return [...shown, ...hidden.map((list): LocatedList => ({ ...list, shown: false }))];
}

/** Asked only where a page has several lists: style is computed for it. */
function isShown({ map }: LocatedList): boolean {
  const element = parentOf(map?.nodeAt(0) ?? null);
  if (element === null || isHiddenByMarkup(element)) return false;
  // A document that is not rendered has no style to ask for.
  return element.ownerDocument.defaultView === null || element.checkVisibility({ visibilityProperty: true });
}

/** The label of the tab that opens the panel around a list. */
function tabOf({ map }: LocatedList): string | null {
  let panel = parentOf(map?.nodeAt(0) ?? null);
  for (let level = 0; panel !== null && level < mostLevels; level++, panel = parentOf(panel)) {
    // What holds the product's title is no panel: a link to it skips the menu.
    if (panel.querySelector('h1') !== null) return null;
    const label = labelOf(panel);
    const text = label === null ? '' : (shortText(label, longestName)?.replace(/\s+/g, ' ') ?? '');
    const heading = readHeading(text);
    // An accordion within a tab: the tab around it may tell.
    if (text !== '' && heading?.exact !== true) return heading === null ? text : productInHeading(text);
  }
  return null;
}

function labelOf(panel: Element): Element | null {
  const [id = ''] = (panel.getAttribute('aria-labelledby') ?? '').split(/\s+/, 1);
  const root = panel.getRootNode();
  const labelled = id === '' || !('getElementById' in root) ? null : panel.ownerDocument.getElementById(id);
  const opener = labelled ?? openerOf(panel);
  if (opener !== null) return opener;
  for (const row of rowsBefore(panel)) {
    const index = panelsOfRow(row)?.indexOf(panel) ?? -1;
    const label = row.children[index];
    if (label !== undefined) return label;
  }
  return null;
}

/** What opens a panel, by its id. */
function openerOf({ id, ownerDocument }: Element): Element | null {
  if (id === '' || id.length > longestId) return null;
  const name = CSS.escape(id);
  const openers = ['aria-controls="', 'href="#', 'data-target="#', 'data-bs-target="#'];
  return ownerDocument.querySelector(openers.map((opener) => `[${opener}${name}"]`).join());
}

/** What may be the row of tabs of a panel: its sibling, or the one before its box. */
function* rowsBefore(panel: Element): Generator<Element> {
  for (let each = panel.previousElementSibling, count = 0; each !== null && count < 12; count++) {
    yield each;
    each = each.previousElementSibling;
  }
  const before = panel.parentElement?.previousElementSibling;
  if (before !== null && before !== undefined) yield before;
}

/** The heading of a higher rank over a list's own: "Step Two" over "Ingredients". */
function nameAbove(
  page: PageText,
  heading: FoundHeading,
  after: number,
  home: Element | null,
): string | null {
  const rank = ownRank(heading);
  for (let index = heading.line - 1; index > after && index >= heading.line - mostLinesAbove; index--) {
    const line = page.lines[index];
    if (line === undefined || line.text.length > longestName) continue;
    const element = elementOf(page, line);
    const above = rankOf(element);
    if (above >= rank) continue;
    const isTitle =
      above === 1 ||
      (home !== null && isElement(element) && (home.contains(element) || element.contains(home)));
    return isTitle || readHeading(line.text) !== null ? null : line.text;
  }
  return null;
}
