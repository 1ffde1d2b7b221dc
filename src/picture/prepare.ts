import type { Box } from '@/report/box';
import { type Block, blocksOf, stripesOf } from './blocks';
import { columnsAt, type Grey, halved, shadeAt } from './grey';
import { evenLight, inkLimit } from './light';
import { type Shape, shapesIn } from './shapes';
import { type Course, courseOf, straight } from './straighten';
import { chainsOf, letterHeight } from './text-lines';

/** A piece of print made ready for the engine, and the way back to the picture that it was in. */
export interface PreparedPart {
  grey: Grey;
  /** The letters that were seen in it, as boxes of `grey`: what the engine leaves out of these was not read. */
  letters: Box[];
  /** Where a box of `grey` is in the picture. */
  toOriginal(box: Box): Box;
}

/** What there is to read in a picture. */
export interface Prepared {
  count: number;
  /** Draws a part, in reading order from 0. */
  partAt(index: number): PreparedPart;
  /** The place of the part with the most letters. */
  fullest: number;
}

/** The height of small letters that the engine reads best, in pixels. */
const wanted = 22;
/** A picture is never enlarged more than this: it contains no more detail. */
const mostScale = 5;
/** Smaller pictures are doubled in size first, because their letters touch. */
const small = 3_000_000;
/** Chains shorter than this are spots, in heights of a small letter. */
const shortest = 3;
/** White around a block, in heights of a small letter. */
const margin = 1;
/** The most pixels that the engine gets at a time, so that progress is reported and memory stays bounded. */
const mostAtOnce = 3_000_000;

/** Finds the print in a picture: its parts in reading order, upright, dark on white, large enough. */
export function prepare(original: Grey): Prepared {
  const print = printIn(original);
  if (print === null) return { count: 0, fullest: 0, partAt: () => noPart };
  const { grey, shrunk, large, height, letters, course } = print;
  const scale = Math.min(mostScale, (wanted * large) / height);
  const blocks = blocksOf(letters, height).flatMap((block) =>
    stripesOf(block, (mostAtOnce * large ** 2) / scale ** 2 / (block.right - block.left)),
  );
  return {
    count: blocks.length,
    fullest: blocks.reduce(
      (best, { letters }, at) => (letters.length > (blocks[best]?.letters.length ?? 0) ? at : best),
      0,
    ),
    partAt: (index) => {
      const block = blocks[index];
      if (block === undefined) return noPart;
      const part = partOf(block, large, (margin * height) / large);
      return {
        grey: drawn(grey, scale, course, part),
        letters: block.letters.map((letter) => inPart(letter, large, scale, part)),
        toOriginal: (box) => grown(unbent(box, scale, course, part), shrunk),
      };
    },
  };
}

/** Where nothing is to be read. */
const noPart: PreparedPart = {
  grey: { width: 1, height: 1, data: Uint8ClampedArray.of(255) },
  letters: [],
  toOriginal: (box) => box,
};

interface Print {
  /** In even light. */
  grey: Grey;
  /** How often smaller `grey` is than the original. */
  shrunk: number;
  /** How many times larger than `grey` the measured print was. */
  large: number;
  height: number;
  /** On straight lines. */
  letters: Shape[];
  course: Course;
}

/** Finds the letters. Pictures with large print, and grainy ones, are halved until it is no larger than is wanted. */
function printIn(original: Grey): Print | null {
  let grey = evenLight(original);
  for (let shrunk = 1; grey.width > 1 && grey.height > 1; shrunk *= 2, grey = halved(grey)) {
    const large = grey.width * grey.height < small ? 2 : 1;
    const looked = large === 1 ? grey : drawn(grey, large, straight, whole(grey));
    const shapes = shapesIn(looked, inkLimit(looked));
    if (shapes === null) continue;
    const height = letterHeight(shapes);
    if (height === 0) return null;
    if (height / large >= 2 * wanted) continue;
    const chains = chainsOf(shapes, height).filter((chain) => widthOf(chain) >= shortest * height);
    if (chains.length === 0) return null;
    const inLooked = courseOf(chains, looked, height);
    return {
      grey,
      shrunk,
      large,
      height,
      letters: chains.flat().map((letter) => straightened(letter, inLooked)),
      course: { shift: (x, y) => inLooked.shift(x * large, y * large) / large },
    };
  }
  return null;
}

const widthOf = (chain: readonly Shape[]): number => (chain.at(-1)?.right ?? 0) - (chain[0]?.left ?? 0);

/** Where a letter is once its line is straight. */
function straightened(letter: Shape, course: Course): Shape {
  const shift = course.shift((letter.left + letter.right) / 2, letter.bottom);
  return { ...letter, top: letter.top - shift, bottom: letter.bottom - shift };
}

const partOf = ({ left, top, right, bottom }: Block, large: number, around: number): Box => ({
  x: left / large - around,
  y: top / large - around,
  width: (right - left) / large + 2 * around,
  height: (bottom - top) / large + 2 * around,
});

const inPart = ({ left, top, right, bottom }: Shape, large: number, scale: number, part: Box): Box => ({
  x: (left / large - part.x) * scale,
  y: (top / large - part.y) * scale,
  width: ((right - left) / large) * scale,
  height: ((bottom - top) / large) * scale,
});

/** The box in the picture of a box in a drawn part. */
function unbent({ x, y, width, height }: Box, scale: number, course: Course, part: Box): Box {
  const [left, right] = [x / scale + part.x, (x + width) / scale + part.x];
  const [top, bottom] = [y / scale + part.y, (y + height) / scale + part.y];
  const shifts = [course.shift(left, bottom), course.shift(right, bottom)];
  const first = top + Math.min(...shifts);
  return { x: left, y: first, width: right - left, height: bottom + Math.max(...shifts) - first };
}

const whole = ({ width, height }: Grey): Box => ({ x: 0, y: 0, width, height });

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

/** A part of a picture, so many times as large, its lines straight; white beyond the picture's edges. */
function drawn(grey: Grey, scale: number, course: Course, part: Box): Grey {
  const width = Math.max(1, Math.round(part.width * scale));
  const height = Math.max(1, Math.round(part.height * scale));
  const data = new Uint8ClampedArray(width * height).fill(255);
  const across = Float64Array.from({ length: width }, (_, x) => part.x + (x + 0.5) / scale);
  const columns = columnsAt(across.map((u) => u - 0.5));
  for (let y = 0; y < height; y++) {
    const v = part.y + (y + 0.5) / scale;
    for (let x = 0; x < width; x++) {
      const u = across[x] ?? 0;
      const at = v + course.shift(u, v);
      if (u >= 0 && u < grey.width && at >= 0 && at < grey.height)
        data[y * width + x] = shadeAt(grey, columns, x, at - 0.5);
    }
  }
  return { width, height, data };
}
