import { type Grey, halved } from './grey';
import { histogram, isLightOnDark, otsu } from './shades';
import { type Shape, shapesIn } from './shapes';

/** A panel is seen in a small copy as well: larger pictures are halved to this many pixels for the search. */
const enough = 500_000;
/** Smaller pieces of ink are letters, logos and seals, in pixels of the picture. */
const least = { width: 80, height: 16 };
/** The share of its box that a panel's ink covers: a line of print covers less. */
const filled = 0.55;
/** The edge of a panel's box, round corners and all, says nothing about its print: this share of each side. */
const edge = 0.06;

/** Paper around panels reaches from edge to edge of the picture, at least this share of both sides. */
const reaching = 0.9;
/** And covers at least this share of it, where a printed frame covers less. */
const around = 0.25;

/**
 * Dark print throughout, whatever of the picture was light on dark: all of it, panels of it, or what is around its
 * panels.
 */
export function darkPrint(grey: Grey): Grey {
  const print = isLightOnDark(grey) ? turnedOver(grey) : grey;
  const large = largeShapes(print);
  if (!large.some((shape) => isPaperAround(shape, print))) return panelsTurned(print, large);
  const other = turnedOver(print);
  return panelsTurned(other, largeShapes(other));
}

/** Ink that is too large to be letters, in pixels of the picture. */
function largeShapes(print: Grey): Shape[] {
  let small = print;
  let shrunk = 1;
  for (; small.width * small.height > enough; shrunk *= 2) small = halved(small);
  return (shapesIn(small, otsu(histogram(small.data))) ?? [])
    .map(({ left, top, right, bottom, ink }) => ({
      left: left * shrunk,
      top: top * shrunk,
      right: right * shrunk,
      bottom: bottom * shrunk,
      ink: ink * shrunk ** 2,
    }))
    .filter(({ left, top, right, bottom }) => right - left >= least.width && bottom - top >= least.height);
}

const isPaperAround = ({ left, top, right, bottom, ink }: Shape, { width, height }: Grey): boolean =>
  right - left >= reaching * width &&
  bottom - top >= reaching * height &&
  ink >= around * width * height &&
  ink < filled * width * height;

function panelsTurned(print: Grey, large: readonly Shape[]): Grey {
  const panels = large.filter((shape) => isPanel(shape, print));
  if (panels.length === 0) return print;
  const data = Uint8ClampedArray.from(print.data);
  for (const { left, top, right, bottom } of panels)
    for (let y = top; y < Math.min(print.height, bottom); y++)
      for (let x = left; x < Math.min(print.width, right); x++)
        data[y * print.width + x] = 255 - (print.data[y * print.width + x] ?? 0);
  return { ...print, data };
}

function isPanel({ left, top, right, bottom, ink }: Shape, print: Grey): boolean {
  const [width, height] = [right - left, bottom - top];
  if (ink < filled * width * height) return false;
  const [across, down] = [Math.round(edge * width), Math.round(edge * height)];
  return isLightOnDark(cropped(print, left + across, top + down, right - across, bottom - down));
}

const turnedOver = ({ width, height, data }: Grey): Grey => ({
  width,
  height,
  data: data.map((shade) => 255 - shade),
});

function cropped({ width, data }: Grey, left: number, top: number, right: number, bottom: number): Grey {
  const across = right - left;
  const out = new Uint8ClampedArray(across * (bottom - top));
  for (let y = top; y < bottom; y++)
    out.set(data.subarray(y * width + left, y * width + right), (y - top) * across);
  return { width: across, height: bottom - top, data: out };
}
