import { count, object, type Shape } from '@/report/checks';

/** A picture without its file format: red, green, blue and alpha, row by row, as `ImageData` has them. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Whether a message contains pixels, and as many as its size requires. */
export const isPixels = (value: unknown): value is Pixels =>
  object({ width: count, height: count, data: bytes })(value) &&
  value.data.length === value.width * value.height * 4;

const bytes: Shape<Uint8ClampedArray> = (value) => value instanceof Uint8ClampedArray;
