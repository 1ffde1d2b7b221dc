import type { Grey } from './grey';
import { darkPrint } from './panels';
import { histogram, otsu, shadeBelow } from './shades';

/**
 * Dark print on white paper, whatever the picture's light and colours were: light on dark is turned over, all of it or
 * a panel of it, the paper's shade is taken out block by block, and the ink is made black.
 */
export function evenLight(grey: Grey): Grey {
  const print = darkPrint(grey);
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
