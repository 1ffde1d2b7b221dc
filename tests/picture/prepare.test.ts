import { describe, expect, it } from 'vitest';
import { prepare } from '@/picture/prepare';
import { drawn, type Print } from './pictured';

const rows = (count: number, letters: number, left: number, top: number) =>
  Array.from({ length: count }, (_, row) => ({ letters, left, top: top + 20 * row }));
const print: Print = { width: 400, height: 200, lines: rows(6, 24, 40, 30) };
const partsOf = (made: Print) => {
  const { count, partAt } = prepare(drawn(made));
  return Array.from({ length: count }, (_, index) => partAt(index));
};

/** The rows of a part that contain ink. */
function inkedRows({
  width,
  height,
  data,
}: {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}): number {
  let rows = 0;
  for (let y = 0; y < height; y++)
    if (data.subarray(y * width, (y + 1) * width).some((shade) => shade < 100)) rows++;
  return rows / height;
}

describe('print in a picture', () => {
  it('is found, and drawn with small letters 22 pixels high', () => {
    const [part, ...others] = partsOf(print);
    expect(others).toEqual([]);
    expect(part?.letters).toHaveLength(6 * 24);
    for (const letter of part?.letters ?? []) expect(letter.height).toBeCloseTo(22, -1);
  });

  it.each<[string, Partial<Print>]>([
    ['light on dark', { ink: 240, paper: () => 40 }],
    ['faint', { ink: 170, paper: () => 215 }],
    ['in uneven light', { paper: (x, y) => 240 - (x + y) / 5 }],
    ['in a shadow, light on dark', { ink: 250, paper: (x) => 20 + x / 8 }],
  ])('becomes dark on white: %s', (_, change) => {
    const [part] = partsOf({ ...print, ...change });
    const shades = part?.grey.data ?? new Uint8ClampedArray();
    const share = (test: (shade: number) => boolean) => shades.filter(test).length / shades.length;
    expect(part?.letters).toHaveLength(6 * 24);
    expect(share((shade) => shade > 200)).toBeGreaterThan(0.5);
    expect(share((shade) => shade < 60)).toBeGreaterThan(0.15);
  });

  it.each<[string, (x: number) => number]>([
    ['turned', (x) => 0.06 * (x - 200)],
    ['bent', (x) => 0.0006 * (x - 200) ** 2 - 12],
  ])('is straightened where it is %s', (_, bend) => {
    const [flat] = partsOf(print);
    const [bent] = partsOf({ ...print, bend });
    expect(bent?.letters).toHaveLength(6 * 24);
    // Between straight lines there are white rows.
    expect(inkedRows(bent?.grey ?? { width: 1, height: 1, data: new Uint8ClampedArray(1) })).toBeLessThan(
      1.2 * inkedRows(flat?.grey ?? { width: 1, height: 1, data: new Uint8ClampedArray(1) }),
    );
  });

  it('is mapped back to the picture', () => {
    const [part] = partsOf({ ...print, bend: (x) => 0.06 * (x - 200) });
    const places = (part?.letters ?? [])
      .map((box) => part?.toOriginal(box))
      .filter((box) => box !== undefined);
    const first = places.toSorted((a, b) => a.x - b.x || a.y - b.y)[0];
    expect(Math.abs((first?.x ?? 0) - 40)).toBeLessThan(3);
    expect(Math.abs((first?.y ?? 0) - (30 - 0.06 * 160))).toBeLessThan(3);
  });

  describe('on panels of two shades', () => {
    const [light, dark] = [225, 45];
    const [above, below] = [rows(5, 24, 50, 30), rows(5, 24, 50, 170)];
    /** Each line in the other shade than its panel: five lines above, five below. */
    const onPanels = (paper: (x: number, y: number) => number) => {
      const made = { width: 400, height: 300, paper };
      const upper = drawn({ ...made, lines: above, ink: paper(60, 50) < 128 ? 235 : 30 });
      const lower = drawn({ ...made, lines: below, ink: paper(60, 180) < 128 ? 235 : 30 });
      upper.data.set(lower.data.subarray(140 * 400), 140 * 400);
      const { count, partAt } = prepare(upper);
      return Array.from({ length: count }, (_, index) => partAt(index).letters.length);
    };
    const isIn = (x: number, y: number, top: number, bottom: number) =>
      x >= 30 && x < 370 && y >= top && y < bottom;

    it.each<[string, (x: number, y: number) => number]>([
      ['the lower one dark', (_, y) => (y < 140 ? light : dark)],
      ['the upper one dark', (_, y) => (y < 140 ? dark : light)],
      ['a dark one on light paper', (x, y) => (isIn(x, y, 160, 285) ? dark : light)],
      ['a light one on dark paper', (x, y) => (isIn(x, y, 160, 285) ? light : dark)],
      [
        'two dark ones, paper around both',
        (x, y) => (isIn(x, y, 10, 140) || isIn(x, y, 152, 290) ? dark : light),
      ],
    ])('all of it is found: %s', (_, paper) => {
      expect(onPanels(paper).reduce((sum, letters) => sum + letters, 0)).toBe(10 * 24);
    });
  });

  it('is found on a panel that is only darker paper', () => {
    const paper = (_: number, y: number) => (y < 70 ? 235 : 150);
    const parts = partsOf({ ...print, paper });
    expect(parts.reduce((sum, { letters }) => sum + letters.length, 0)).toBe(6 * 24);
  });

  it('is found within a printed frame', () => {
    const paper = (x: number, y: number) => (Math.min(x, y, 399 - x, 199 - y) < 5 ? 40 : 220);
    const parts = partsOf({ ...print, paper });
    expect(parts.reduce((sum, { letters }) => sum + letters.length, 0)).toBe(6 * 24);
  });

  it('is read column by column, each from top to bottom', () => {
    const columns = [...rows(5, 12, 20, 30), ...rows(5, 12, 220, 30)];
    const parts = partsOf({ width: 400, height: 160, lines: columns });
    expect(parts.map(({ letters }) => letters.length)).toEqual([60, 60]);
    expect(
      parts.map((part) => Math.round(part.toOriginal({ x: 0, y: 0, width: 1, height: 1 }).x / 100)),
    ).toEqual([0, 2]);
  });

  it('is one block if only its words are far apart', () => {
    const words = [0, 70, 150].flatMap((left) => rows(4, 5, 20 + left, 30));
    expect(partsOf({ width: 300, height: 140, lines: words })).toHaveLength(1);
  });

  it('is cut between its lines where it is long', () => {
    const lines = rows(90, 60, 20, 20);
    const parts = partsOf({ width: 800, height: 1_850, lines });
    expect(parts.length).toBeGreaterThan(1);
    for (const { letters } of parts) expect(letters.length % 60).toBe(0);
    expect(parts.reduce((sum, { letters }) => sum + letters.length, 0)).toBe(90 * 60);
  }, 30_000);

  it.each<[string, Print]>([
    ['an empty picture', { width: 200, height: 200, lines: [] }],
    ['one pixel', { width: 1, height: 1, lines: [] }],
    ['a picture of one letter', { width: 60, height: 60, lines: rows(1, 1, 20, 20) }],
  ])('is not seen in %s', (_, made) => {
    expect(partsOf(made)).toEqual([]);
  });

  it('is not found in noise, which takes little time', () => {
    let seed = 1;
    const noise = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % 256;
    };
    const { count } = prepare(drawn({ width: 700, height: 500, lines: [], paper: noise }));
    expect(count).toBeLessThan(400);
  });
});
