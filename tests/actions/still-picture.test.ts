import { describe, expect, it } from 'vitest';
import { isStill } from '@/actions/still-picture';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (type: string, length: number): number[] => [
  ...[24, 16, 8, 0].map((shift) => (length >> shift) & 255),
  ...[...type].map((sign) => sign.charCodeAt(0)),
  ...new Array<number>(length + 4).fill(0),
];
const png = (...chunks: number[][]) => [...PNG, ...chunk('IHDR', 13), ...chunks.flat()];
const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 16];
const text = (words: string) => [...words].map((sign) => sign.charCodeAt(0));

describe.each([
  ['a file', (bytes: number[]) => new Blob([Uint8Array.from(bytes)])],
  ['an address', (bytes: number[]) => `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`],
])('a picture in %s', (_, given) => {
  it.each([
    ['a JPEG', jpeg],
    ['a PNG', png(chunk('gAMA', 4), chunk('IDAT', 10))],
    [
      'a PNG that says after its pixels that it moves, which browsers ignore',
      png(chunk('IDAT', 10), chunk('acTL', 8)),
    ],
  ])('is still: %s', async (__, bytes) => {
    expect(await isStill(given(bytes))).toBe(true);
  });

  it.each([
    ['an animated PNG', png(chunk('acTL', 8), chunk('IDAT', 10))],
    [
      'a PNG with so much before its pixels that it may be animated',
      png(chunk('tEXt', 70_000), chunk('IDAT', 10)),
    ],
    ['a PNG whose chunk says that it is endless', [...PNG, 0xff, 0xff, 0xff, 0xff, ...text('tEXt')]],
    ['a PNG cut short', png().slice(0, 20)],
    ['a GIF', text('GIF89a')],
    ['a WebP', text('RIFF0000WEBPVP8X')],
    ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nothing', []],
  ])('may move: %s', async (__, bytes) => {
    expect(await isStill(given(bytes))).toBe(false);
  });
});

it('an address that is not in base64 may move', async () => {
  expect(await isStill('data:image/svg+xml,%3Csvg%3E')).toBe(false);
});
