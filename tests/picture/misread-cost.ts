import { Misreading } from '@/picture/misread-letters';

/** What it costs to read `printed` as `read`, one word by itself; infinite above `limit`. */
export function misreadCost(read: string, printed: string, limit: number): number {
  const misreading = new Misreading(read, limit);
  for (let depth = 0; depth < printed.length; depth++)
    if (!misreading.take(depth, printed)) return Number.POSITIVE_INFINITY;
  return misreading.costAt(printed.length);
}
