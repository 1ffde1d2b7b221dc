import { foldKey } from '@/text/fold';
import { withoutSize } from '../signs/shown-names';
import { longestHeadingRead } from '../text/caps';
import { parentOf } from '../text/inner-roots';
import type { PageText } from '../text/page-text';
import { shortText } from '../text/short-text';
import type { ListBlock } from './list-blocks';
import type { VersionPart } from './version-parts';

/**
 * A table with a list in each of several cells, side by side or one below the other: products that are compared, the
 * products of a kit, or versions. Each list has the name that heads its column, or else its row.
 */

const longestName = 80;
/** A name of fewer words may be of any product. */
const fewestWords = 2;

/** The lists of such a table; only that of the page's own product (`home` prints its name), if it is one of them. */
export function comparedParts(
  page: PageText,
  blocks: readonly ListBlock[],
  home: Element | null,
): VersionPart[] {
  const cells = blocks.map((block) => (block.perLine ? null : cellAt(page, block.start)));
  const [first] = cells;
  const distinct = new Set(cells);
  if (first == null || cells.length < 2 || distinct.size < cells.length) return [];
  const table = first.closest('table');
  const isRow = cells.every((cell) => cell?.parentElement === first.parentElement);
  const isColumn = cells.every(
    (cell) => cell?.closest('table') === table && cell?.cellIndex === first.cellIndex,
  );
  if (table === null || !(isRow || isColumn)) return [];
  const parts = blocks.map(({ start, end }, index): VersionPart => {
    const cell = cells[index] ?? first;
    const row = isRow ? table.rows[0] : cell.closest('tr');
    const head = row?.cells[isRow ? cell.cellIndex : 0] ?? null;
    const name = head === null || distinct.has(head) ? null : shortText(head, longestName);
    return { start, end, name: name === '' ? null : name, hidden: false };
  });
  if (parts.every(({ name }) => name === null)) return [];
  const title = home === null ? null : shortText(home, longestHeadingRead);
  const own = parts.filter(({ name }) => name !== null && title !== null && isNameOf(name, title));
  return own.length > 0 ? own : parts;
}

const isCell = (element: Element | null | undefined): element is HTMLTableCellElement =>
  element != null && 'cellIndex' in element;

function cellAt(page: PageText, offset: number): HTMLTableCellElement | null {
  const cell = parentOf(page.map.nodeAt(offset))?.closest('td,th');
  return isCell(cell) ? cell : null;
}

/** The whole title, its size apart, with whatever is added; or the title without the brand before it. */
function isNameOf(name: string, title: string): boolean {
  const [key, whole] = [foldKey(name), foldKey(withoutSize(title))];
  if (whole !== '' && key.includes(whole)) return true;
  return name.split(/\s+/).length >= fewestWords && whole.endsWith(key);
}
