import type { Shape } from './shapes';

/** Letters side by side: most of a printed line. */
export type Chain = Shape[];

/** Shapes lower than this share of a small letter are dots, commas and dust. */
const lowest = 0.5;
const highest = 3.2;
/** Letters that touch one another are one shape. */
const widest = 14;
/** The widest gap between neighbours of a line, in heights of a small letter. */
const widestGap = 3;

/** The height of the small letters, in pixels: that of most shapes, counted by their width. 0 where there are none. */
export function letterHeight(shapes: readonly Shape[]): number {
  const likely = shapes.filter(
    ({ left, right, top, bottom, ink }) =>
      ink >= 6 &&
      bottom - top >= 4 &&
      right - left < widest * (bottom - top) &&
      right - left > (bottom - top) / 10,
  );
  const weights = new Map<number, number>();
  let all = 0;
  for (const { left, right, top, bottom } of likely) {
    const weight = Math.min(right - left, 2 * (bottom - top));
    weights.set(bottom - top, (weights.get(bottom - top) ?? 0) + weight);
    all += weight;
  }
  let sum = 0;
  for (const [height, weight] of [...weights].toSorted(([a], [b]) => a - b)) {
    sum += weight;
    if (sum >= all / 2) return height;
  }
  return 0;
}

/** Chains of letters, each linked to the nearest one on its right that has it for its own nearest on the left. */
export function chainsOf(shapes: readonly Shape[], height: number): Chain[] {
  const letters = shapes
    .filter(({ left, right, top, bottom }) => {
      const tall = bottom - top;
      return tall >= lowest * height && tall <= highest * height && right - left <= widest * height;
    })
    .toSorted((a, b) => a.left - b.left);
  const rightOf = new Map<Shape, Nearest>();
  const leftOf = new Map<Shape, Nearest>();
  for (const [index, letter] of letters.entries())
    for (let next = index + 1; next < letters.length; next++) {
      const other = letters[next];
      if (!other || other.left - letter.right > widestGap * height) break;
      const cost = costOf(letter, other, height);
      if (cost === null) continue;
      if (cost < (rightOf.get(letter)?.cost ?? Number.POSITIVE_INFINITY))
        rightOf.set(letter, { to: other, cost });
      if (cost < (leftOf.get(other)?.cost ?? Number.POSITIVE_INFINITY))
        leftOf.set(other, { to: letter, cost });
    }
  const isLinked = (left: Shape, right: Shape) =>
    rightOf.get(left)?.to === right && leftOf.get(right)?.to === left;
  const chains: Chain[] = [];
  for (const letter of letters) {
    const before = leftOf.get(letter)?.to;
    if (before && isLinked(before, letter)) continue;
    const chain: Chain = [letter];
    for (let at = letter; ; ) {
      const next = rightOf.get(at)?.to;
      if (!next || !isLinked(at, next)) break;
      chain.push(next);
      at = next;
    }
    chains.push(chain);
  }
  return chains;
}

interface Nearest {
  to: Shape;
  cost: number;
}

/** The distance between two shapes as neighbours in a line; null if they aren't neighbours. */
function costOf(left: Shape, right: Shape, height: number): number | null {
  if (right.left < left.right - 0.4 * height) return null;
  const common = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  const lower = Math.min(left.bottom - left.top, right.bottom - right.top);
  if (common < 0.5 * lower) return null;
  return Math.max(0, right.left - left.right) + Math.abs(left.bottom - right.bottom);
}
