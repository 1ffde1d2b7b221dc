import { isWater } from '@/lexicon/water';
import { findStrength, withoutStrength } from '@/text/percent';
import { isFunctions } from '../names/function-words';
import { meaningOf } from '../names/name-meaning';
import { pieceOf } from '../names/pieces';
import { isBase } from '../names/star-ingredients';
import { blank } from './lines';

const FEWEST_ROWS = 2;
const WIDEST_CELL = 90;
const SHARE = 0.6;
/** "Water – solvent", "Glycerin: humectant". Of the spaces in front only two are read: a name may count them. */
const WITH_FUNCTION = /^(\s{0,2}[^:：\n]{2,80}?)(\s*[-–—:：|=→➔]\s*)([^\n]{2,80})$/;

/**
 * A pasted table of names and what they do keeps its column of names. Cells are parted by tabs, or a dash or colon
 * parts each name from its function.
 */
export function firstColumns(text: string): string {
  if (!text.includes('\n') && !text.includes('\t')) return text;
  const lines = text.split('\n');
  return (
    byCells(lines, '\t') ??
    byCells(lines, '|') ??
    byFunctions(lines) ??
    byExplanations(lines) ??
    byTurns(lines) ??
    lines
  )
    .join('\n')
    .replaceAll('\t', ' ');
}

/** Separates a table's cells: tabs anywhere, bars only if every line has as many and only one column has names. */
type Bar = '\t' | '|';

function byCells(lines: readonly string[], bar: Bar): string[] | null {
  if (!lines.some((line) => line.includes(bar))) return null;
  const rows = lines.map((line) => cellsOf(line, bar)).filter((cells) => cells.length >= 2);
  const narrow = rows.every((cells) => cells.every(({ printed }) => printed.length <= WIDEST_CELL));
  if (rows.length < FEWEST_ROWS || !narrow) return null;
  const width = Math.max(...rows.map((cells) => cells.length));
  const known = Array.from(
    { length: width },
    (_, column) =>
      rows.filter((cells) => {
        const cell = cells[column];
        return cell !== undefined && pieceOf(cell.printed).reads === 'known';
      }).length,
  );
  const most = Math.max(...known);
  if (most < rows.length * 0.4) return null;
  const column = known.indexOf(most);
  if (bar === '|' && !isTable(lines, rows, known, column)) return null;
  return lines.map((line) => {
    const cells = cellsOf(line, bar);
    const name = cells[column];
    if (cells.length < 2 || !name) return line;
    const strength = cells.find((cell) => cell.start > name.start && isStrength(cell.printed));
    return onlyCells(line, strength === undefined ? [name] : [name, strength]);
  });
}

/** The strength of a name is beside it. */
const isStrength = (printed: string): boolean =>
  findStrength(printed) !== null && withoutStrength(printed) === '';

/** A line without what stands outside of some of its cells. */
function onlyCells(line: string, cells: readonly Cell[]): string {
  let kept = '';
  for (const { printed, start } of cells) kept += blank(line.slice(kept.length, start)) + printed;
  return kept + blank(line.slice(kept.length));
}

/** Bars part the names of many lists: two or three lines of those are no table. */
const isTable = (
  lines: readonly string[],
  rows: readonly Cell[][],
  known: readonly number[],
  column: number,
): boolean =>
  rows.length > FEWEST_ROWS &&
  rows.length === lines.filter((line) => line.trim() !== '').length &&
  rows.every((cells) => cells.length === rows[0]?.length) &&
  known.every((count, at) => at === column || count < rows.length * 0.2);

interface Cell {
  printed: string;
  start: number;
}

function cellsOf(line: string, bar: Bar): Cell[] {
  let at = 0;
  return line.split(bar).flatMap((cell) => {
    const start = at + cell.length - cell.trimStart().length;
    at += cell.length + 1;
    const printed = cell.trim();
    return printed ? [{ printed, start }] : [];
  });
}

/** "Water⏎Solvent⏎Glycerin⏎Humectant": lines of names and of what they do take turns. */
function byTurns(lines: readonly string[]): string[] | null {
  const rows = lines.filter((line) => line.trim() !== '');
  if (rows.length < 2 * FEWEST_ROWS) return null;
  const functional = rows.filter((row, index) => index % 2 === 1 && isFunctions(row.trim())).length;
  if (functional < FEWEST_ROWS || functional < (rows.length / 2) * SHARE) return null;
  const named = rows.some((row, index) => index % 2 === 0 && isFunctions(row.trim()));
  if (named) return null;
  let row = 0;
  return lines.map((line) => (line.trim() !== '' && row++ % 2 === 1 ? blank(line) : line));
}

function byFunctions(lines: readonly string[]): string[] | null {
  const rows = lines.filter((line) => line.trim() !== '');
  if (rows.length < FEWEST_ROWS) return null;
  const cut = new Map(rows.map((line) => [line, nameAndFunction(line)]));
  const functional = rows.filter((line) => isFunctions(cut.get(line)?.what ?? '')).length;
  if (functional < FEWEST_ROWS || functional < rows.length * SHARE) return null;
  return lines.map((line) => {
    const name = cut.get(line)?.name;
    return name === undefined ? line : name + blank(line.slice(name.length));
  });
}

const FEWEST_EXPLAINED = 5;
/** Fewer lines do where each of them explains a name, and the first of them water: "Aqua: Basis". */
const FEWEST_OF_WATER = 3;
const EXPLAINED_SHARE = 0.8;
/** "Water: draws moisture to the skin.", "Glycerin – keeps it there". */
const WITH_EXPLANATION = /^(\s{0,2}[^:：\n]{1,80}?)(?:\s?[:：]\s|\s[-–—=→➔]\s|：)([^\n]{2,300})$/;

/** Names with a sentence about each. A list opens with what carries it; a teaser explains star ingredients alone. */
function byExplanations(lines: readonly string[]): string[] | null {
  const rows = lines.filter((line) => line.trim() !== '');
  if (rows.length < FEWEST_OF_WATER) return null;
  const opensWithWater = isWater(explainedName(rows[0] ?? '', true)?.trim() ?? '');
  const names = lines.map((line) => explainedName(line, opensWithWater));
  const explained = names.filter((name) => name !== null);
  const [fewest, share] = opensWithWater ? [FEWEST_OF_WATER, 1] : [FEWEST_EXPLAINED, EXPLAINED_SHARE];
  if (explained.length < Math.max(fewest, rows.length * share)) return null;
  const known = explained.filter((name) => pieceOf(name).reads === 'known').length;
  const { name: text } = pieceOf(explained[0] ?? '');
  if (known < explained.length * SHARE || !isBase({ text, meaning: meaningOf(text).meaning })) return null;
  return lines.map((line, index) => {
    const name = names[index] ?? null;
    return name === null ? line : name + blank(line.slice(name.length));
  });
}

/** The name that opens a line, if a sentence about it follows, and not more names; a word will do where `byWord`. */
function explainedName(line: string, byWord: boolean): string | null {
  const from = Math.max(0, line.length - line.trimStart().length - 2);
  const [, name = '', what = ''] = WITH_EXPLANATION.exec(line.slice(from)) ?? [];
  if (name === '') return null;
  const isSentence = /\S\s+\S|[\u3040-\u30ff\u4e00-\u9fff]{4}/.test(what) && pieceOf(what).reads !== 'known';
  const says = isSentence || (byWord && isWordAbout(what));
  return says ? line.slice(0, from + name.length) : null;
}

const isWordAbout = (what: string): boolean =>
  isFunctions(what) || (/^\s*\p{L}{4,}[.\s]*$/u.test(what) && pieceOf(what).reads !== 'known');

function nameAndFunction(line: string): { name: string; what: string } | null {
  const from = Math.max(0, line.length - line.trimStart().length - 2);
  const [, name, , what] = WITH_FUNCTION.exec(line.slice(from)) ?? [];
  return name === undefined || what === undefined
    ? null
    : { name: line.slice(0, from + name.length), what: what.trim() };
}
