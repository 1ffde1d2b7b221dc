import type { Box } from '@/report/box';

/** A frame in a picture, in shares of its width and height, and how pointer and keys change it. Pure. */

export interface Point {
  x: number;
  y: number;
}

/** The initial frame for keys: the middle half. */
export const firstFrame: Box = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

/** The smallest frame: no label is smaller, and a click without a drag makes none. */
export const leastSide = 0.01;

const step = 0.02;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The frame between two corners, kept within the picture. */
export function frameBetween(one: Point, other: Point): Box {
  const [left, right] = [one.x, other.x].map((x) => within(x, 0, 1)).toSorted((a, b) => a - b);
  const [top, bottom] = [one.y, other.y].map((y) => within(y, 0, 1)).toSorted((a, b) => a - b);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    throw new Error('Two corners have two sides each.');
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether a frame is large enough to contain anything. */
export const isFrame = ({ width, height }: Box): boolean => width >= leastSide && height >= leastSide;

const directions: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

/** The frame after a key: moved, or resized at its lower right corner; null if the key means nothing here. */
export function keyedFrame(key: string, resizes: boolean, frame: Box): Box | null {
  const direction = directions.get(key);
  if (direction === undefined) return null;
  const { x, y, width, height } = frame;
  const [right, down] = [direction.x * step, direction.y * step];
  return resizes
    ? { x, y, width: within(width + right, step, 1 - x), height: within(height + down, step, 1 - y) }
    : { x: within(x + right, 0, 1 - width), y: within(y + down, 0, 1 - height), width, height };
}
