import { foldCase } from './fold';
import type { Order } from './label';

/** Lists are printed by falling amount, unless ten or more names run from A to Z: then places prove nothing. */
export function orderOf(names: string[]): Order {
  if (names.length < 10) return 'descending';
  let sorted = 0;
  for (let i = 1; i < names.length; i++)
    if (foldCase(names[i - 1] ?? '') <= foldCase(names[i] ?? '')) sorted++;
  return sorted >= 0.85 * (names.length - 1) ? 'unknown' : 'descending';
}
