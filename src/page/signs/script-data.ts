import {
  largestScript,
  mostAssignments,
  mostPushedRows,
  mostSearched,
  mostStreamedLines,
  rowsPerStep,
} from '../text/caps';
import { unflattened } from './flat-data';

/**
 * The data that shop systems leave in their scripts: JSON as such (Next.js, Apollo, Nuxt), JSON assigned to a name
 * (`window.__STATE__ = {…};`), and what Next.js and React Router push piece by piece. Scripts are read, never run.
 */

/** What a script contains; the assigned values under their names, as one object. Empty if there are none. */
export function readScript(source: string): unknown[] {
  if (source.length > largestScript) return [];
  const text = source.trimStart();
  // Angular writes its state with quotes of its own.
  const value = parse(text.startsWith('{&q;') ? withQuotes(text) : text);
  const whole = unflattened(value);
  if (value !== undefined) return whole === undefined ? [value] : [value, whole];
  const assigned = assignments(text);
  return Object.keys(assigned).length === 0 ? [] : [assigned];
}

const withQuotes = (text: string) =>
  text.replace(/&[qlgsa];/g, (mark) => quotes.get(mark) ?? mark).replace(/\\&/g, '&');
const quotes: ReadonlyMap<string, string> = new Map([
  ['&q;', '"'],
  ['&l;', '<'],
  ['&g;', '>'],
  ['&s;', "'"],
  ['&a;', '&'],
]);

/** Markup: a script that assigns data to a variable or a global. */
const assignment =
  /(?:(?:^|[\s;])(?:var|let|const)\s+|\b(?:window|self|globalThis)\s*(?:\.|\[\s*["']))([\w$]+)(?:["']\s*\])?\s*=\s*(?=[{[])/g;

function assignments(source: string): Record<string, unknown> {
  const values = new Map<string, unknown>();
  let after = 0;
  let searched = 0;
  for (const { 0: found, 1: name = '', index } of source.matchAll(assignment)) {
    const start = index + found.length;
    if (start < after || values.size === mostAssignments) continue;
    // Code that is no JSON may hold the next assignment; nested without end it would be searched without end.
    if (searched > mostSearched * source.length) break;
    const end = endOfValue(source, start);
    if (end === null) break;
    searched += end - start;
    const value = parse(source.slice(start, end));
    if (value === undefined) continue;
    values.set(name, value);
    after = end;
  }
  return Object.fromEntries(values);
}

/** The offset behind the bracket that closes the one at `start`; null where none does. */
function endOfValue(source: string, start: number): number | null {
  const marks = /["[\]{}]/g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(source); mark !== null; mark = marks.exec(source)) {
    if (mark[0] === '"') {
      const end = endOfString(source, mark.index);
      if (end === null) return null;
      marks.lastIndex = end;
    } else if (mark[0] === '{' || mark[0] === '[') depth++;
    else if (--depth === 0) return marks.lastIndex;
  }
  return null;
}

/** The offset behind the quote that closes the string at `start`. */
function endOfString(source: string, start: number): number | null {
  for (let at = source.indexOf('"', start + 1); at !== -1; at = source.indexOf('"', at + 1)) {
    let slashes = 0;
    while (source[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return null;
}

/** Markup: Next.js pushes its data row by row. */
const push = /__next_f\.push\(\s*(?=\[)/g;

/** The rows that Next.js pushed (`self.__next_f.push([1,"…"])`), joined and parsed; longer texts put in their place. */
export function* readNextRows(sources: Iterable<string>): Generator<unknown> {
  const pieces: string[] = [];
  let length = 0;
  for (const source of sources) {
    let after = 0;
    for (const { 0: found, index } of source.matchAll(push)) {
      if (index < after) continue;
      const end = endOfValue(source, index + found.length);
      // Without this, an unclosed push would be searched to the end of the script each time.
      if (end === null) break;
      after = end;
      const piece = parse(source.slice(index + found.length, end));
      if (!Array.isArray(piece) || typeof piece[1] !== 'string') continue;
      pieces.push(piece[1]);
      length += piece[1].length;
    }
  }
  if (length > 0 && length <= largestScript) yield* rowsOf(pieces.join(''));
}

const comma = 0x2c;
const newLine = 0x0a;
/** Digits of a text's length, and the comma behind them. */
const longestLength = 8;

/** The rows' values; undefined now and then, so that the page may run in between. A row is `id:json` up to the line's end, or `id:T<bytes in hex>,<text>`: counted in bytes, thus read as bytes. */
function* rowsOf(text: string): Generator<unknown> {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  const between = (start: number, end: number) => decoder.decode(bytes.subarray(start, end));
  const texts = new Map<string, string>();
  const rows: string[] = [];
  for (let start = 0; start < bytes.length && rows.length + texts.size < mostPushedRows; ) {
    if ((rows.length + texts.size) % rowsPerStep === rowsPerStep - 1) yield undefined;
    const head = /^([0-9a-f]*):(T?)/.exec(between(start, start + 12));
    const body = start + (head?.[0].length ?? 0);
    const separator = head?.[2] === 'T' ? bytes.subarray(0, body + longestLength).indexOf(comma, body) : -1;
    if (separator !== -1) {
      const end = separator + 1 + (Number.parseInt(between(body, separator), 16) || 0);
      texts.set(`$${head?.[1]}`, between(separator + 1, end));
      start = end;
    } else {
      const line = bytes.indexOf(newLine, body);
      const end = line === -1 ? bytes.length : line;
      rows.push(between(body, end));
      start = end + 1;
    }
  }
  const inPlace = (_: string, value: unknown) =>
    typeof value === 'string' ? (texts.get(value) ?? value) : value;
  for (const row of rows) {
    const value = parse(row, inPlace);
    if (value !== undefined) yield value;
  }
}

function parse(json: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  // Only objects and arrays contain what is searched for.
  if (!/^\s*[[{]/.test(json)) return undefined;
  try {
    return JSON.parse(json, reviver);
  } catch {
    // Not JSON, or broken: it says nothing.
    return undefined;
  }
}

/** Markup: a script that hands its stream the next piece. */
const enqueued = /\.enqueue\(\s*(?=")/g;

/** What React Router streamed (`streamController.enqueue("…")`): lines of flat arrays, each counted on from the last. */
export function readStream(sources: Iterable<string>): unknown[] {
  const pieces: string[] = [];
  let length = 0;
  for (const source of sources) {
    let after = 0;
    for (const { 0: found, index } of source.matchAll(enqueued)) {
      if (index < after) continue;
      const start = index + found.length;
      const end = endOfString(source, start);
      if (end === null) break;
      after = end;
      const piece = parseString(source.slice(start, end));
      if (piece === undefined || length > largestScript) continue;
      pieces.push(piece);
      length += piece.length;
    }
  }
  const values: unknown[] = [];
  const starts: number[] = [];
  for (const line of pieces.join('').split('\n', mostStreamedLines)) {
    const flat = parse(line.replace(/^P\d+:/, ''));
    if (!Array.isArray(flat)) continue;
    starts.push(values.length);
    for (const value of flat) values.push(value);
  }
  return starts.map((start) => unflattened(values, start)).filter((value) => value !== undefined);
}

function parseString(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    // Not a valid escape: it says nothing.
    return undefined;
  }
}
