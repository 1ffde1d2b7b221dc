import type { Grey } from './grey';

/**
 * Dark print on white paper, whatever the picture's light and colours were: light on dark is turned over, the paper's
 * shade is taken out block by block, and the ink is made black.
 */
export function evenLight(grey: Grey): Grey {
  const print = isLightOnDark(grey) ? turnedOver(grey) : grey;
  const { width, height, data } = print;
  const block = Math.max(leastBlock, Math.round(Math.min(width, height) / blocksAcross));
  const paper = paperShades(print, block);
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      out[at] = (255 * (data[at] ?? 0)) / Math.max(1, paper(x, y));
    }
  return stretched({ width, height, data: out });
}

const leastBlock = 32;
const blocksAcross = 10;
/** The share of a block's pixels that are darker than its paper. */
const paperAt = 0.8;

function histogram(data: Uint8ClampedArray): Uint32Array {
  const counts = new Uint32Array(256);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  return counts;
}

/** The shade below which a share of the pixels lies. */
function shadeBelow(counts: Uint32Array, share: number): number {
  const wanted = counts.reduce((sum, count) => sum + count, 0) * share;
  let sum = 0;
  for (let shade = 0; shade < 256; shade++) {
    sum += counts[shade] ?? 0;
    if (sum > wanted) return shade;
  }
  return 255;
}

/** Paper covers more than print does: it is the larger part of the two that the shades fall into. */
function isLightOnDark({ data }: Grey): boolean {
  const counts = histogram(data);
  const limit = otsu(counts);
  let dark = 0;
  for (let shade = 0; shade <= limit; shade++) dark += counts[shade] ?? 0;
  return dark > data.length / 2;
}

const turnedOver = ({ width, height, data }: Grey): Grey => ({
  width,
  height,
  data: data.map((shade) => 255 - shade),
});

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

/** The paper's shade everywhere: that of each block, and between the middles of blocks what lies between. */
function paperShades({ width, height, data }: Grey, block: number) {
  const [across, down] = [Math.ceil(width / block), Math.ceil(height / block)];
  const shades = new Float32Array(across * down);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const counts = new Uint32Array(256);
      for (let y = row * block; y < Math.min(height, (row + 1) * block); y++)
        for (let x = column * block; x < Math.min(width, (column + 1) * block); x++) {
          const shade = data[y * width + x] ?? 0;
          counts[shade] = (counts[shade] ?? 0) + 1;
        }
      shades[row * across + column] = shadeBelow(counts, paperAt);
    }
  const shade = (column: number, row: number) =>
    shades[Math.max(0, Math.min(down - 1, row)) * across + Math.max(0, Math.min(across - 1, column))] ?? 255;
  return (x: number, y: number): number => {
    const [u, v] = [x / block - 0.5, y / block - 0.5];
    const [column, row] = [Math.floor(u), Math.floor(v)];
    const [fu, fv] = [u - column, v - row];
    const above = shade(column, row) * (1 - fu) + shade(column + 1, row) * fu;
    const below = shade(column, row + 1) * (1 - fu) + shade(column + 1, row + 1) * fu;
    return above * (1 - fv) + below * fv;
  };
}

/** The darkest hundredth becomes black and the paper white. */
function stretched(grey: Grey): Grey {
  const counts = histogram(grey.data);
  const [black, white] = [shadeBelow(counts, 0.01), shadeBelow(counts, 0.7)];
  if (white - black < 16) return grey;
  const factor = 255 / (white - black);
  return { ...grey, data: grey.data.map((shade) => (shade - black) * factor) };
}

/** The shade up to which a pixel is ink. */
export const inkLimit = (grey: Grey): number => otsu(histogram(grey.data));
