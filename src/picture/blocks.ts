import type { Shape } from './shapes';

/** A connected part of a print: a column, or part of one. Ends are exclusive, in pixels of the straightened print. */
export interface Block {
  left: number;
  top: number;
  right: number;
  bottom: number;
  letters: readonly Shape[];
}

/** The least gap between columns, in heights of a small letter: wider than between words of a justified line. */
const columnGap = 2.4;
/** A gap that runs through half a dozen lines is not one between words, however narrow it is. */
const longGap = { through: 12, least: 1.3 };
/**
 * No line is higher than this, in heights of a small letter. Lines of columns that stand beside one another at different
 * heights cannot be told apart before the columns are.
 */
const oneLine = 3;
/** A gap between lines that is this many times the usual one separates paragraphs, or a list from other print. */
const paragraphGap = 1;
/** The deepest nesting of cuts; a label has a few. */
const deepest = 8;

/**
 * The blocks of a print in reading order. A print is cut along the widest way between columns that runs through all
 * of its lines; where there is none, between paragraphs, and each of these again (the recursive XY cut).
 */
export function blocksOf(letters: readonly Shape[], height: number): Block[] {
  return cut(letters, height, 0).map(around);
}

function cut(letters: readonly Shape[], height: number, depth: number): (readonly Shape[])[] {
  if (letters.length === 0) return [];
  if (depth === deepest) return [letters];
  const high = heightOf(letters) / height;
  const gap = high > longGap.through ? longGap.least : columnGap;
  const columns = bandsOf(letters, 'left', 'right', gap * height);
  if (columns.length > 1 && high > oneLine)
    return columns.flatMap((column) => cut(column, height, depth + 1));
  const lines = bandsOf(letters, 'top', 'bottom', 0);
  const gaps = lines.slice(1).map((line, index) => around(line).top - around(lines[index] ?? []).bottom);
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const widest = Math.max(...gaps, 0);
  if (widest < usual + paragraphGap * height) return [letters];
  const first = gaps.indexOf(widest) + 1;
  return [lines.slice(0, first), lines.slice(first)].flatMap((part) => cut(part.flat(), height, depth + 1));
}

function heightOf(letters: readonly Shape[]): number {
  const { top, bottom } = around(letters);
  return bottom - top;
}

/** Groups of letters that are separated only by gaps up to `gap`. */
function bandsOf(
  letters: readonly Shape[],
  start: 'left' | 'top',
  end: 'right' | 'bottom',
  gap: number,
): Shape[][] {
  const bands: Shape[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const letter of letters.toSorted((a, b) => a[start] - b[start])) {
    if (letter[start] > reached + gap || bands.length === 0) bands.push([]);
    bands.at(-1)?.push(letter);
    reached = Math.max(reached, letter[end]);
  }
  return bands;
}

const around = (letters: readonly Shape[]): Block => ({
  left: letters.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
  top: letters.reduce((least, { top }) => Math.min(least, top), Number.POSITIVE_INFINITY),
  right: letters.reduce((most, { right }) => Math.max(most, right), 0),
  bottom: letters.reduce((most, { bottom }) => Math.max(most, bottom), 0),
  letters,
});

/**
 * A long block cut into stripes of at most a height, each where the fewest letters are cut: between two lines,
 * wherever there is such a place.
 */
export function stripesOf(block: Block, mostHeight: number): Block[] {
  const stripes: Block[] = [];
  let rest = block.letters;
  let top = block.top;
  while (block.bottom - top > mostHeight && rest.length > 0) {
    const at = bestCut(rest, Math.ceil(top + mostHeight / 2), Math.floor(top + mostHeight));
    const above = rest.filter((letter) => (letter.top + letter.bottom) / 2 < at);
    rest = rest.filter((letter) => (letter.top + letter.bottom) / 2 >= at);
    if (above.length > 0) stripes.push(around(above));
    top = at;
  }
  return rest.length > 0 ? [...stripes, around(rest)] : stripes;
}

function bestCut(letters: readonly Shape[], from: number, to: number): number {
  const crossing = new Int32Array(Math.max(1, to - from + 1));
  for (const { top, bottom } of letters)
    for (let y = Math.max(from, Math.ceil(top)); y <= Math.min(to, bottom); y++)
      crossing[y - from] = (crossing[y - from] ?? 0) + 1;
  let best = crossing.length - 1;
  for (let index = best; index >= 0; index--)
    if ((crossing[index] ?? 0) < (crossing[best] ?? 0)) best = index;
  return from + best;
}
