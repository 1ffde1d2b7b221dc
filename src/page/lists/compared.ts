import { foldKey } from '@/text/fold';
import { withoutSize } from '../signs/shown-names';
import { longestHeadingRead, mostCells } from '../text/caps';
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
  const parts = blocks.map(({ start, end }, index) => {
    const cell = cells[index] ?? first;
    const row = isRow ? table.rows[0] : cell.closest('tr');
    const found = row?.cells[isRow ? cell.cellIndex : 0] ?? null;
    const head = found === null || distinct.has(found) ? null : found;
    return { head, part: { start, end, name: nameIn(head), hidden: false } };
  });
  if (parts.every(({ part }) => part.name === null)) return [];
  const own = ownHead(
    parts.map(({ head }) => head),
    home,
  );
  return parts.filter(({ head }) => own === null || head === own).map(({ part }) => part);
}

/**
 * Where a heading heads a row of a table that compares products, the cell of the page's own product, null where no
 * column is its own. Undefined where it is no such row.
 */
export function comparedCell(heading: Element | null, home: Element | null): Element | null | undefined {
  const cell = heading?.closest('td,th');
  const row = cell?.parentElement;
  const heads = cell?.closest('table')?.rows[0];
  if (!isCell(cell) || cell.cellIndex > 0 || row == null || heads == null || heads === row) return undefined;
  const columns = [...heads.cells].slice(1, mostCells + 2);
  if (columns.length < 2 || columns.length > mostCells) return undefined;
  if (row.childElementCount !== heads.cells.length) return undefined;
  if (columns.some((head) => nameIn(head) === null)) return undefined;
  const own = ownHead(columns, home);
  return own === null ? null : (row.children[own.cellIndex] ?? null);
}

/** The head that prints the product's name, or the only one that does not lead to another product. */
function ownHead(
  heads: readonly (HTMLTableCellElement | null)[],
  home: Element | null,
): HTMLTableCellElement | null {
  const title = home === null ? null : shortText(home, longestHeadingRead);
  const named = heads.find((head) => {
    const name = nameIn(head);
    return name !== null && title !== null && isNameOf(name, title);
  });
  if (named != null) return named;
  const unlinked = heads.filter((head) => head !== null && head.querySelector('a[href]') === null);
  return unlinked.length === 1 && heads.length > 1 ? (unlinked[0] ?? null) : null;
}

function nameIn(head: Element | null): string | null {
  const name = head === null ? null : shortText(head, longestName);
  return name === '' ? null : name;
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
