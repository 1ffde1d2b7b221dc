import { foldCase } from '@/text/fold';
import type { Order } from './label';

/** Lists are printed by falling amount, unless ten or more names run from A to Z: then places prove nothing. */
export function orderOf(names: string[]): Order {
  if (names.length < 10) return 'descending';
  const [first = '', ...others] = names;
  let sorted = others.length;
  let before = foldCase(first);
  for (const name of others) {
    const folded = foldCase(name);
    // Most lists say so within a few names, and the rest need not be folded.
    if (before > folded && --sorted < 0.85 * others.length) return 'descending';
    before = folded;
  }
  return 'unknown';
}
