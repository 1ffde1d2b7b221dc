import type { Pixels } from './pixels';

/** A picture in shades of grey, 0 black to 255 white, row by row. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** How light each pixel looks (the weights of ITU-R BT.601). What is transparent is white. */
export function greyOf({ width, height, data }: Pixels): Grey {
  const grey = new Uint8ClampedArray(width * height);
  for (let to = 0, at = 0; to < grey.length; to++, at += 4) {
    const light = 0.299 * at0(data, at) + 0.587 * at0(data, at + 1) + 0.114 * at0(data, at + 2);
    grey[to] = 255 - ((255 - light) * at0(data, at + 3)) / 255;
  }
  return { width, height, data: grey };
}

const at0 = (data: ArrayLike<number>, at: number): number => data[at] ?? 0;

/** Half as wide and half as high, each pixel the mean of four. */
export function halved({ width, height, data }: Grey): Grey {
  const [across, down] = [width >> 1, height >> 1];
  const half = new Uint8ClampedArray(across * down);
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const at = 2 * y * width + 2 * x;
      half[y * across + x] =
        (at0(data, at) + at0(data, at + 1) + at0(data, at + width) + at0(data, at + width + 1)) / 4;
    }
  return { width: across, height: down, data: half };
}

/** A row of points between pixels: for each the first of the four nearest columns, and their weights. */
export interface Columns {
  first: Int32Array;
  /** Four for each point. */
  weights: Float64Array;
}

export function columnsAt(points: Float64Array): Columns {
  const [first, weights] = [new Int32Array(points.length), new Float64Array(4 * points.length)];
  for (let index = 0; index < points.length; index++) {
    const at = points[index] ?? 0;
    const start = Math.floor(at) - 1;
    first[index] = start;
    for (let i = 0; i < 4; i++) weights[4 * index + i] = cubic(at - start - i);
  }
  return { first, weights };
}

/** The weight of a pixel at a distance, by the cubic curve through the four nearest (Catmull-Rom). */
function cubic(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return 1 + d * d * (1.5 * d - 2.5);
  return d < 2 ? 2 + d * (d * (2.5 - 0.5 * d) - 4) : 0;
}

/**
 * The shade at a point between pixels; beyond the edges that of the edge. It is asked for every pixel that the engine
 * gets: nothing is allocated here.
 */
export function shadeAt({ width, height, data }: Grey, columns: Columns, index: number, y: number): number {
  const top = Math.floor(y) - 1;
  const left = columns.first[index] ?? 0;
  const from = 4 * index;
  const wa = columns.weights[from] ?? 0;
  const wb = columns.weights[from + 1] ?? 0;
  const wc = columns.weights[from + 2] ?? 0;
  const wd = columns.weights[from + 3] ?? 0;
  const last = width - 1;
  const xa = left < 0 ? 0 : left > last ? last : left;
  const xb = left + 1 < 0 ? 0 : left + 1 > last ? last : left + 1;
  const xc = left + 2 > last ? last : left + 2;
  const xd = left + 3 > last ? last : left + 3;
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = top + j;
    const start = (row < 0 ? 0 : row >= height ? height - 1 : row) * width;
    const line =
      wa * at0(data, start + xa) +
      wb * at0(data, start + xb) +
      wc * at0(data, start + xc) +
      wd * at0(data, start + xd);
    sum += cubic(y - row) * line;
  }
  return sum;
}
