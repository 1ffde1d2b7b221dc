import type { Span } from '@/text/span';
import { mostCells } from '../text/caps';
import { parentOf } from '../text/inner-roots';
import { elementOf, type Line, linesOf, type PageText } from '../text/page-text';
import { parentElementOf } from '../text/parents';
import type { TextMap } from '../text/text-map';
import type { Likeness, LikenessOf } from './list-likeness';
import { isHeadOfTurn, isTextOfTurn } from './turns';

/**
 * Lists in a table, with a name in each row and its function beside it. The page reads every cell as a
 * line; here the cells of a row are put on one line, with tabs between, and the label reader finds the column of names.
 */

const fewestRows = 3;
const longestCell = 110;
/** Shares of cells that look like names: in the column of names, and in any other. */
const named = 0.5;
const other = 0.34;

/** The text of a list, with tabs between the cells of a row if its columns have different contents. */
export function withCells(page: PageText, { start, end }: Span, likeness: LikenessOf): TextMap {
  const map = page.map.slice(start, end);
  const at = start + page.map.text.slice(start, end).search(/\S|$/);
  const rows = rowsIn(page, linesOf(map.text, at));
  return rows.length < fewestRows || !areColumns(rows, likeness) ? map : map.spacedBy(tabsIn(rows, at));
}

interface Row {
  element: Element;
  cells: Cell[];
}

interface Cell {
  /** A text that is in no element of its own is a cell by itself. */
  element: Node;
  lines: Line[];
}

/** The rows with as many cells as the first row has, all in one table or box. */
function rowsIn(page: PageText, lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const node = page.map.nodeAt(line.start);
    const found = cellOf(page, line);
    const element = found === null ? parentOf(node) : rowOf(found);
    const cell = found ?? node;
    if (cell === null || element === null || line.text.length > longestCell) continue;
    let row = rows.at(-1);
    if (row?.element !== element) {
      row = { element, cells: [] };
      rows.push(row);
    }
    const last = row.cells.at(-1);
    if (last?.element === cell) last.lines.push(line);
    else row.cells.push({ element: cell, lines: [line] });
  }
  // Names and what is said about each, on lines of their own in the only cell of a row.
  if (rows.every(({ cells }) => cells.length === 1))
    for (const row of rows)
      row.cells = row.cells.flatMap(({ element, lines }) =>
        lines.map((line) => ({ element, lines: [line] })),
      );
  const wide = rows.filter(({ cells }) => cells.length >= 2 && cells.length <= mostCells);
  const box = boxOf(wide[0]);
  return wide.filter((row) => boxOf(row) === box);
}

const cellTags = 'td,th,dt,dd,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';

/** The row of a cell: the element around it, or the term or heading that opens it where they take turns in one box. */
function rowOf(cell: Element): Element | null {
  const box = parentElementOf(cell);
  if (box?.localName !== 'dl')
    return isHeadOfTurn(cell) ? cell : isTextOfTurn(cell) ? cell.previousElementSibling : box;
  let term: Element | null = cell;
  for (let count = 0; term?.localName === 'dd' && count < mostCells; count++)
    term = term.previousElementSibling;
  return term?.localName === 'dt' ? term : box;
}

/** The cell around a line; a box beside other boxes is one too. */
function cellOf(page: PageText, line: Line): Element | null {
  return parentOf(page.map.nodeAt(line.start))?.closest(cellTags) ?? elementOf(page, line);
}

const boxOf = (row: Row | undefined): Element | null =>
  row?.element.closest('table,[role="table"],[role="grid"]') ?? row?.element.parentElement ?? null;

/** Whether only one column has names. */
function areColumns(rows: readonly Row[], likeness: LikenessOf): boolean {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const shares = Array.from({ length: width }, (_, column) => {
    const cells = rows.flatMap(({ cells }) => cells[column] ?? []);
    const isName = ({ lines }: Cell) => lines.some(({ text }) => isOneName(likeness(text)));
    return cells.length < fewestRows ? 0 : cells.filter(isName).length / cells.length;
  }).sort((one, two) => two - one);
  const [best = 0, second = 0] = shares;
  return best >= named && (second <= other || hasHead(boxOf(rows[0])));
}

const isOneName = ({ score, entries }: Likeness) => score > 0 && entries <= 2;

/** Whether the columns of a table have headings. */
const hasHead = (box: Element | null): boolean =>
  box?.querySelector('thead th, thead td, tr:first-child > th + th, [role="columnheader"]') != null;

/** Where tabs go: between the cells of a row. What a cell breaks over lines is one text. */
function tabsIn(rows: readonly Row[], from: number): ReadonlyMap<number, string> {
  const breaks = new Map<number, string>();
  for (const { cells } of rows)
    for (const [index, { lines }] of cells.entries())
      for (const [part, line] of lines.entries())
        if (part > 0) breaks.set(line.start - 1 - from, ' ');
        else if (index > 0) breaks.set(line.start - 1 - from, '\t');
  return breaks;
}
