import table from './misread-letters.json';

/** Any other letter in a letter's place, and a letter too many or too few. */
const other = 0.9;
const lost = 0.8;
/** Thin letters disappear into their neighbours, and specks are taken for them. */
const thinLost = 0.5;
const THIN = 'iltfrj1';

/** The cost of taking letters for others, keyed "one other"; it applies both ways. */
const costs = new Map<string, number>();
for (const { cost, pairs } of table)
  for (const pair of pairs) {
    const [one = '', another = ''] = pair.split(' ');
    costs.set(`${one} ${another}`, cost);
    costs.set(`${another} ${one}`, cost);
  }

/**
 * How unlikely it is that `printed` was read as `read`, in letters: 0 where they are the same, about 1 for each
 * letter that looks like none of what was read. Above `limit` the answer is infinite.
 */
export function misreadCost(read: string, printed: string, limit: number): number {
  const width = printed.length + 1;
  let before: number[] = [];
  let row: number[] = Array.from({ length: width }, (_, j) => lostCost(printed.slice(0, j)));
  for (let i = 1; i <= read.length; i++) {
    const next = [(row[0] ?? 0) + lostCost(read[i - 1] ?? '')];
    let least = next[0] ?? 0;
    for (let j = 1; j < width; j++) {
      const [a, b] = [read[i - 1] ?? '', printed[j - 1] ?? ''];
      let cost = Math.min(
        (row[j - 1] ?? 0) + (a === b ? 0 : (costs.get(`${a} ${b}`) ?? other)),
        (row[j] ?? 0) + lostCost(a),
        (next[j - 1] ?? 0) + lostCost(b),
      );
      if (i > 1) cost = Math.min(cost, (before[j - 1] ?? cost) + pairCost(read.slice(i - 2, i), b));
      if (j > 1) cost = Math.min(cost, (row[j - 2] ?? cost) + pairCost(printed.slice(j - 2, j), a));
      if (i > 1 && j > 1 && a === printed[j - 2] && b === read[i - 2])
        cost = Math.min(cost, (before[j - 2] ?? cost) + other);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before, row] = [row, next];
  }
  const cost = row[width - 1] ?? 0;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

const pairCost = (two: string, one: string): number => costs.get(`${two} ${one}`) ?? Number.POSITIVE_INFINITY;

function lostCost(letters: string): number {
  let sum = 0;
  for (const letter of letters) sum += THIN.includes(letter) ? thinLost : lost;
  return sum;
}
