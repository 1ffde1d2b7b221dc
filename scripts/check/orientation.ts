import type { Pixels } from '../../src/picture/pixels';

/** How a camera was held (Exif 2.32, tag 0x0112): 1 upright, 3 upside down, 6 and 8 on a side, the others mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATION = 0x0112;
/** The first values that JPEG, its application data and Exif begin with. */
const START_OF_IMAGE = 0xffd8;
const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;

/** The orientation that a JPEG file states; 1 where it states none, or what it states is broken. */
export function orientationIn(jpeg: Buffer): Orientation {
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== START_OF_IMAGE) return 1;
  for (let at = 2; at + 4 <= jpeg.length; ) {
    const marker = jpeg.readUInt16BE(at);
    const length = jpeg.readUInt16BE(at + 2);
    if (marker < 0xff00 || marker === START_OF_SCAN || length < 2) return 1;
    const segment = jpeg.subarray(at + 4, at + 2 + length);
    if (marker === APP1 && segment.toString('latin1', 0, 6) === 'Exif\0\0')
      return stated(segment.subarray(6));
    at += 2 + length;
  }
  return 1;
}

/** Reads the first directory of a TIFF header: entries of 12 bytes behind their count. */
function stated(tiff: Buffer): Orientation {
  if (tiff.length < 8) return 1;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return 1;
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > tiff.length) return 1;
    if (short(at) === ORIENTATION) return orientationOf(short(at + 8));
  }
  return 1;
}

const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
const orientationOf = (value: number): Orientation => orientations.find((one) => one === value) ?? 1;

/** A picture as it is to be looked at. Browsers do the same with what they show. */
export function oriented({ width, height, data }: Pixels, orientation: Orientation): Pixels {
  if (orientation === 1) return { width, height, data };
  const isOnItsSide = orientation >= 5;
  const [across, down] = isOnItsSide ? [height, width] : [width, height];
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const [u, v] = isOnItsSide ? [y, x] : [x, y];
      const column = [2, 3, 7, 8].includes(orientation) ? width - 1 - u : u;
      const row = [3, 4, 6, 7].includes(orientation) ? height - 1 - v : v;
      const from = (row * width + column) * 4;
      out.set(data.subarray(from, from + 4), (y * across + x) * 4);
    }
  return { width: across, height: down, data: out };
}
