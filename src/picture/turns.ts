import type { Box } from '@/report/box';
import type { Grey } from './grey';

/** How many quarters clockwise a picture is turned before it is read. */
export type Turn = 0 | 1 | 2 | 3;

/** As pictures are: upright, then lying on a side, then upside down. */
export const turns: readonly Turn[] = [0, 1, 3, 2];

export function turnedBy(turn: Turn, grey: Grey): Grey {
  if (turn === 0) return grey;
  const { width, height, data } = grey;
  const out = new Uint8ClampedArray(data.length);
  const [across, down] = turn === 2 ? [width, height] : [height, width];
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const from =
        turn === 2
          ? (height - 1 - y) * width + width - 1 - x
          : turn === 1
            ? (height - 1 - x) * width + y
            : x * width + width - 1 - y;
      out[y * across + x] = data[from] ?? 0;
    }
  return { width: across, height: down, data: out };
}

/** Where a box of the turned picture is in the original picture, of this size. */
export function turnedBack(turn: Turn, box: Box, { width, height }: Pick<Grey, 'width' | 'height'>): Box {
  switch (turn) {
    case 0:
      return box;
    case 1:
      return { x: box.y, y: height - box.x - box.width, width: box.height, height: box.width };
    case 2:
      return { ...box, x: width - box.x - box.width, y: height - box.y - box.height };
    case 3:
      return { x: width - box.y - box.height, y: box.x, width: box.height, height: box.width };
  }
}
