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

/** The shade at a point between pixels, by cubic curves through the four nearest in each direction (Catmull-Rom). */
export function shadeAt({ width, height, data }: Grey, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - left, y - top];
  let sum = 0;
  for (let j = -1; j <= 2; j++) {
    const row = Math.max(0, Math.min(height - 1, top + j)) * width;
    let line = 0;
    for (let i = -1; i <= 2; i++)
      line += cubic(i - fx) * at0(data, row + Math.max(0, Math.min(width - 1, left + i)));
    sum += cubic(j - fy) * line;
  }
  return sum;
}

function cubic(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return 1.5 * d ** 3 - 2.5 * d ** 2 + 1;
  return d < 2 ? -0.5 * d ** 3 + 2.5 * d ** 2 - 4 * d + 2 : 0;
}
