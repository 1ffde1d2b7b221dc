import type { Box } from '@/report/box';

/** The boxes of neighbouring words on one line as one box. */
export function joined(boxes: readonly Box[]): Box[] {
  const sum = (side: (box: Box) => number) => boxes.reduce((all, box) => all + side(box), 0);
  // Of print that lies on its side, words are higher than wide.
  const isNext = sum(({ height }) => height) > sum(({ width }) => width) ? isBelow : isBeside;
  const all: Box[] = [];
  for (const box of boxes) {
    const last = all.at(-1);
    if (last !== undefined && isNext(last, box)) all[all.length - 1] = union(last, box);
    else all.push(box);
  }
  return all;
}

/** Words on one line overlap by half of their height, and their gap is no wider than their height. */
const isBeside = (one: Box, other: Box): boolean =>
  overlap(one.y, one.height, other.y, other.height) > Math.min(one.height, other.height) / 2 &&
  -overlap(one.x, one.width, other.x, other.width) < Math.max(one.height, other.height);

/** The same for lines that run down or up. */
const isBelow = (one: Box, other: Box): boolean =>
  overlap(one.x, one.width, other.x, other.width) > Math.min(one.width, other.width) / 2 &&
  -overlap(one.y, one.height, other.y, other.height) < Math.max(one.width, other.width);

/** How much of two lengths is in both; below zero, the gap between them. */
const overlap = (from: number, length: number, other: number, otherLength: number): number =>
  Math.min(from + length, other + otherLength) - Math.max(from, other);

function union(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** The margin around the letters, as a share of their height: the shorter side, whichever way the line runs. */
export function around({ x, y, width, height }: Box) {
  const room = Math.min(width, height) * 0.3;
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room, rx: room };
}
