import type { Chain } from './text-lines';

/**
 * How the lines of a print run: where a line that would stand at `y` without slope or bend stands at `x`. One model for
 * the whole print, because short lines alone tell little: slope, curve and a cubic term, each of which may change
 * from the uppermost line to the lowest, as they do on a slanted or round pack.
 */
export interface Course {
  /** What to add to a straight line's `y` at `x`. */
  shift(x: number, y: number): number;
}

export const straight: Course = { shift: () => 0 };

/** Chains of fewer letters are too short to distinguish a slope from the shapes of letters. */
const fewest = 6;
/** Points this far off, in heights of a small letter, are descenders ("g", "p") or not letters. */
const offAt = [0.9, 0.35, 0.25, 0.2];
const terms = 5;
/** The weight on zero. */
const ridge = 0.02;

/** The course that the feet of the letters follow; `straight` if there are too few. */
export function courseOf(
  chains: readonly Chain[],
  size: { width: number; height: number },
  letterHeight: number,
): Course {
  const normal = {
    x: (x: number) => (2 * x) / size.width - 1,
    y: (y: number) => (2 * y) / size.height - 1,
  };
  const lines = chains
    .filter((chain) => chain.length >= fewest)
    .map((chain) => ({
      points: chain.map(({ left, right, bottom }) => ({ x: normal.x((left + right) / 2), y: bottom })),
      // Where the line would stand in the middle of the print; better known after each round.
      at: median(chain.map(({ bottom }) => bottom)),
    }));
  if (lines.length === 0) return straight;
  let factors = new Array<number>(terms).fill(0);
  // Asked for every pixel: no list is made for an answer.
  const shift = (x: number, y: number) => {
    const [slope = 0, slant = 0, curve = 0, twist = 0, cubic = 0] = factors;
    return x * (slope + slant * y + x * (curve + twist * y + x * cubic));
  };
  for (const limit of offAt) {
    const rows: { values: number[]; y: number }[] = [];
    for (const line of lines) {
      const height = normal.y(line.at);
      line.at = median(line.points.map(({ x, y }) => y - shift(x, height)));
      const kept = line.points.filter(
        ({ x, y }) =>
          Math.abs(y - shift(x, height) - line.at) <= limit * letterHeight * (limit === offAt[0] ? 3 : 1),
      );
      if (kept.length < fewest) continue;
      rows.push(...centred(kept.map(({ x, y }) => ({ values: basis(x, height), y }))));
    }
    factors = leastSquares(rows);
  }
  return { shift: (x, y) => shift(normal.x(x), normal.y(y)) };
}

const basis = (x: number, y: number): number[] => [x, x * y, x * x, x * x * y, x ** 3];

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Each line's own place is taken out: only how it runs is asked. */
function centred(rows: { values: number[]; y: number }[]): { values: number[]; y: number }[] {
  const mean = (of: (row: { values: number[]; y: number }) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const y = mean((row) => row.y);
  const values = Array.from({ length: terms }, (_, index) => mean((row) => row.values[index] ?? 0));
  return rows.map((row) => ({
    values: row.values.map((value, index) => value - (values[index] ?? 0)),
    y: row.y - y,
  }));
}

/** Factors that explain the rows best; a small ridge penalty keeps undetermined ones small. */
function leastSquares(rows: readonly { values: number[]; y: number }[]): number[] {
  const matrix = Array.from({ length: terms }, () => new Array<number>(terms + 1).fill(0));
  for (const { values, y } of rows)
    for (const [i, line] of matrix.entries()) {
      for (let j = 0; j < terms; j++) line[j] = (line[j] ?? 0) + (values[i] ?? 0) * (values[j] ?? 0);
      line[terms] = (line[terms] ?? 0) + (values[i] ?? 0) * y;
    }
  for (const [i, line] of matrix.entries()) line[i] = (line[i] ?? 0) + ridge;
  return solved(matrix);
}

/** Gaussian elimination with the largest pivot; the last column is the right side. */
function solved(matrix: number[][]): number[] {
  const size = matrix.length;
  for (let column = 0; column < size; column++) {
    const pivot = matrix
      .slice(column)
      .reduce((best, line) => (Math.abs(line[column] ?? 0) > Math.abs(best[column] ?? 0) ? line : best));
    const at = matrix.indexOf(pivot);
    const upper = matrix[column];
    if (upper && at !== column) [matrix[column], matrix[at]] = [pivot, upper];
    for (const line of matrix) {
      if (line === pivot || !pivot[column]) continue;
      const factor = (line[column] ?? 0) / (pivot[column] ?? 1);
      for (let i = column; i <= size; i++) line[i] = (line[i] ?? 0) - factor * (pivot[i] ?? 0);
    }
  }
  return matrix.map((line, index) => (line[size] ?? 0) / (line[index] || 1));
}
