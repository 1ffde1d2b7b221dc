import type { Grey } from './grey';

/** A connected piece of ink: a letter, a part of one, or a spot. Ends are exclusive. */
export interface Shape {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Its pixels of ink. */
  ink: number;
}

/** More shapes than any label has: this is sand, cloth or noise. */
const mostShapes = 100_000;

/**
 * The connected pieces of ink, row by row: runs that touch those of the row above belong together. Null where there
 * are too many to be print.
 */
export function shapesIn({ width, height, data }: Grey, limit: number): Shape[] | null {
  const shapes: Shape[] = [];
  const parents: number[] = [];
  const rootOf = (index: number): number => {
    let root = index;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root])
      root = parent;
    parents[index] = root;
    return root;
  };
  let above: [start: number, end: number, shape: number][] = [];
  for (let y = 0; y < height; y++) {
    if (shapes.length > mostShapes) return null;
    const runs: typeof above = [];
    let next = 0;
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 255) > limit) continue;
      const start = x;
      while (x < width && (data[y * width + x] ?? 255) <= limit) x++;
      while ((above[next]?.[1] ?? start) < start) next++;
      let own = -1;
      for (let i = next; (above[i]?.[0] ?? Number.POSITIVE_INFINITY) <= x; i++) {
        const root = rootOf(above[i]?.[2] ?? 0);
        if (own < 0) own = root;
        else if (root !== own) {
          merge(shapes, own, root);
          parents[root] = own;
        }
      }
      if (own < 0) {
        own = shapes.push({ left: start, top: y, right: x, bottom: y, ink: 0 }) - 1;
        parents.push(own);
      }
      grow(shapes[own], start, x, y);
      runs.push([start, x, own]);
    }
    above = runs;
  }
  return shapes.filter((_, index) => parents[index] === index);
}

function grow(shape: Shape | undefined, start: number, end: number, y: number): void {
  if (!shape) return;
  shape.left = Math.min(shape.left, start);
  shape.right = Math.max(shape.right, end);
  shape.bottom = y + 1;
  shape.ink += end - start;
}

function merge(shapes: Shape[], into: number, from: number): void {
  const [a, b] = [shapes[into], shapes[from]];
  if (!a || !b) return;
  a.left = Math.min(a.left, b.left);
  a.top = Math.min(a.top, b.top);
  a.right = Math.max(a.right, b.right);
  a.bottom = Math.max(a.bottom, b.bottom);
  a.ink += b.ink;
}
