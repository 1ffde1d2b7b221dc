import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { orientationIn } from '../../scripts/check/orientation';
import { pixelsIn } from '../../scripts/check/picture';

/** Three by two blocks of 16 pixels, from dark to light, as a camera held in one of eight ways saves them. */
const [across, down] = [3, 2];
const shadeOf = (column: number, row: number) => 20 + 40 * (row * across + column);
const upright = Array.from({ length: down }, (_, row) =>
  Array.from({ length: across }, (_, column) => shadeOf(column, row)),
);

const transposed = (rows: number[][]) => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0));
const mirrored = (rows: number[][]) => rows.map((row) => row.toReversed());
const flipped = (rows: number[][]) => rows.toReversed();

/** Where the camera's first row and first column are in the scene, from the Exif standard. */
const saved: [orientation: number, rows: number[][]][] = [
  [1, upright],
  [2, mirrored(upright)],
  [3, flipped(mirrored(upright))],
  [4, flipped(upright)],
  [5, transposed(upright)],
  [6, flipped(transposed(upright))],
  [7, flipped(mirrored(transposed(upright)))],
  [8, mirrored(transposed(upright))],
];

function jpegOf(rows: number[][], exif: Buffer): Buffer {
  const [width, height] = [16 * (rows[0]?.length ?? 0), 16 * rows.length];
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at++)
    data.fill(rows[Math.floor(at / width / 16)]?.[Math.floor((at % width) / 16)] ?? 0, 4 * at, 4 * at + 3);
  const plain = jpeg.encode({ width, height, data }, 95).data;
  return Buffer.concat([plain.subarray(0, 2), exif, plain.subarray(2)]);
}

function exifOf(orientation: number, isLittle: boolean): Buffer {
  const tiff = Buffer.alloc(26);
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(isLittle ? 'II' : 'MM', 'latin1');
  short(42, 2);
  if (isLittle) tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  short(orientation, 18);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function blocksIn(file: Buffer): number[][] {
  const { width, height, data } = pixelsIn(file);
  return Array.from({ length: height / 16 }, (_, row) =>
    Array.from({ length: width / 16 }, (_, column) => {
      const level = data[((16 * row + 8) * width + 16 * column + 8) * 4] ?? 0;
      return 20 + 40 * Math.round((level - 20) / 40);
    }),
  );
}

describe('a photograph is turned as its metadata says', () => {
  it.each(saved)('orientation %d', (orientation, rows) => {
    for (const isLittle of [true, false])
      expect(blocksIn(jpegOf(rows, exifOf(orientation, isLittle)))).toEqual(upright);
  });

  it.each<[string, Buffer]>([
    ['it says nothing', Buffer.alloc(0)],
    ['what it says is no orientation', exifOf(9, true)],
    ['what it says is cut off', Buffer.concat([Buffer.from([0xff, 0xe1, 0, 10]), Buffer.from('Exif\0\0II')])],
    ['its list of entries lies outside', exifOf(6, true).fill(0xff, 14, 18)],
  ])('and stays as it is where %s', (_, exif) => {
    expect(orientationIn(jpegOf(upright, exif))).toBe(1);
    expect(blocksIn(jpegOf(upright, exif))).toEqual(upright);
  });
});
