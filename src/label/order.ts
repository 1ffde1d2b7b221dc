import { foldCase } from './fold';
import type { Order } from './label';

/** Lists are printed by falling amount, unless ten or more names run from A to Z: then places prove nothing. */
export function orderOf(names: string[]): Order {
  if (names.length < 10) return 'descending';
  const folded = names.map(foldCase);
  const sorted = folded.filter((name, index) => index > 0 && (folded[index - 1] ?? '') <= name).length;
  return sorted >= 0.85 * (names.length - 1) ? 'unknown' : 'descending';
}
