import type { Grey } from '@/picture/grey';
import type { OcrEngine, OcrLine } from '@/picture/ocr';
import type { PictureText } from '@/picture/picture-text';
import type { Pixels } from '@/picture/pixels';

/** A picture whose lines are these, each letter ten pixels wide and each line twenty high. */
export const pictured = (...lines: string[]): PictureText => ({
  width: 1000,
  height: 20 * lines.length,
  unread: 0,
  lines: lines.map((line, row) => ({
    words: [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      confidence: 90,
      box: { x: 10 * index, y: 20 * row, width: 10 * text.length, height: 20 },
    })),
  })),
});

/** Where the print of a drawing is: the blocks that represent letters are 8 by 10 pixels, 12 apart. */
export interface Print {
  width: number;
  height: number;
  /** Lines with given numbers of letters, from a left and an upper edge. */
  lines: readonly { letters: number; left: number; top: number }[];
  /** How far down a line is at a given x, in pixels. */
  bend?: (x: number) => number;
  ink?: number;
  paper?: (x: number, y: number) => number;
}

export function drawn({ width, height, lines, bend = () => 0, ink = 30, paper = () => 220 }: Print): Grey {
  const data = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data[y * width + x] = paper(x, y);
  for (const { letters, left, top } of lines)
    for (let letter = 0; letter < letters; letter++)
      for (let x = left + 12 * letter; x < left + 12 * letter + 8; x++)
        for (let y = 0; y < 10; y++) data[(top + y + Math.round(bend(x))) * width + x] = ink;
  return { width, height, data };
}

export const pixelsOf = ({ width, height, data }: Grey): Pixels => ({
  width,
  height,
  data: Uint8ClampedArray.from({ length: data.length * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (data[at >> 2] ?? 0),
  ),
});

/** An engine that reads one word in every picture, all over it. */
export function countingEngine(read: (grey: Grey) => OcrLine[] = allOver): OcrEngine & { pictures: Grey[] } {
  const pictures: Grey[] = [];
  return {
    pictures,
    async recognise(grey, signal) {
      signal.throwIfAborted();
      pictures.push(grey);
      return read(grey);
    },
    async close() {},
  };
}

const allOver = ({ width, height }: Grey): OcrLine[] => [
  { words: [{ text: 'Aqua', confidence: 90, box: { x: 0, y: 0, width, height } }] },
];
