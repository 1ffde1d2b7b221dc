import type { Grey } from './grey';

/** How many pixels have each shade. */
export function histogram(data: Uint8ClampedArray): Uint32Array {
  const counts = new Uint32Array(256);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  return counts;
}

/** The shade below which a share of the pixels lies. */
export function shadeBelow(counts: Uint32Array, share: number): number {
  const wanted = counts.reduce((sum, count) => sum + count, 0) * share;
  let sum = 0;
  for (let shade = 0; shade < 256; shade++) {
    sum += counts[shade] ?? 0;
    if (sum > wanted) return shade;
  }
  return 255;
}

/** Paper covers more than print does: it is the larger part of the two that the shades fall into. */
export function isLightOnDark({ data }: Grey): boolean {
  const counts = histogram(data);
  const limit = otsu(counts);
  let dark = 0;
  for (let shade = 0; shade <= limit; shade++) dark += counts[shade] ?? 0;
  return dark > data.length / 2;
}

/** The shade that parts ink from paper best (Otsu 1979): both sides as even as can be. */
export function otsu(counts: Uint32Array): number {
  let all = 0;
  let weight = 0;
  for (let shade = 0; shade < 256; shade++) {
    all += counts[shade] ?? 0;
    weight += shade * (counts[shade] ?? 0);
  }
  let [best, limit, dark, darkWeight] = [-1, 127, 0, 0];
  for (let shade = 0; shade < 255; shade++) {
    dark += counts[shade] ?? 0;
    darkWeight += shade * (counts[shade] ?? 0);
    if (dark === 0 || dark === all) continue;
    const apart = darkWeight / dark - (weight - darkWeight) / (all - dark);
    const spread = dark * (all - dark) * apart ** 2;
    if (spread > best) [best, limit] = [spread, shade];
  }
  return limit;
}
