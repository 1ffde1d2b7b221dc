import { distance, indexOf, type Night, nights } from './nights';

/** Which nights are whose, before anybody knows which product gets which. Both in the order of the week. */
export interface Spread {
  readonly retinoid: readonly Night[];
  readonly exfoliant: readonly Night[];
}

/** What a spread must hold. The pins of the two roles have no night in common. */
export interface Demand {
  readonly retinoid: { readonly count: number; readonly pinned: readonly Night[] };
  readonly exfoliant: { readonly count: number; readonly pinned: readonly Night[] };
}

/**
 * The best of all spreads that meet a demand. Best is: the widest smallest gap between any two active nights;
 * then the widest smallest gap between two nights of one role; then the earliest retinoid nights; then the
 * earliest exfoliant nights. There are 210 at most, so all are tried.
 */
export function spread({ retinoid, exfoliant }: Demand): Spread {
  let best: Spread = { retinoid: [], exfoliant: [] };
  let bestGaps: Gaps | null = null;
  // The choices come earliest first, so only a wider gap replaces what was found.
  for (const first of choices(retinoid.count, retinoid.pinned, exfoliant.pinned)) {
    for (const second of choices(exfoliant.count, exfoliant.pinned, first)) {
      const found = { retinoid: first, exfoliant: second };
      const gaps = gapsOf(found);
      if (bestGaps !== null && !isWider(gaps, bestGaps)) continue;
      best = found;
      bestGaps = gaps;
    }
  }
  return best;
}

interface Gaps {
  any: number;
  sameRole: number;
}

const gapsOf = ({ retinoid, exfoliant }: Spread): Gaps => ({
  any: smallestGap([...retinoid, ...exfoliant]),
  sameRole: Math.min(smallestGap(retinoid), smallestGap(exfoliant)),
});

const isWider = (one: Gaps, other: Gaps): boolean =>
  one.any === other.any ? one.sameRole > other.sameRole : one.any > other.any;

/** Infinity where there are no two nights to compare. */
const smallestGap = (taken: readonly Night[]): number =>
  Math.min(...taken.flatMap((one, at) => taken.slice(at + 1).map((other) => distance(one, other))));

/** Every set of `count` nights that includes `pinned` and nothing of `taken`, the earliest first. */
function choices(count: number, pinned: readonly Night[], taken: readonly Night[]): Night[][] {
  const open = nights.filter((night) => !pinned.includes(night) && !taken.includes(night));
  return combinations(open, count - pinned.length)
    .map((chosen) => [...pinned, ...chosen].sort((one, other) => indexOf(one) - indexOf(other)))
    .sort(compareNights);
}

function combinations(from: readonly Night[], count: number): Night[][] {
  if (count === 0) return [[]];
  return from.flatMap((night, at) =>
    combinations(from.slice(at + 1), count - 1).map((rest) => [night, ...rest]),
  );
}

/** The earlier of two sets of the same size, by their first night that differs. */
function compareNights(one: readonly Night[], other: readonly Night[]): number {
  const signature = (set: readonly Night[]) => set.map(indexOf).join('');
  return Number(signature(one)) - Number(signature(other));
}
