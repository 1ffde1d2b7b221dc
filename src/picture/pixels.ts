/** A picture without its file format: red, green, blue and alpha, row by row, as `ImageData` has them. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}
