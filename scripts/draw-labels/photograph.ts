import type { Pixels } from '../../src/picture/pixels';
import type { Look } from './looks';
import type { Random } from './random';

/** Samples for each pixel of the picture, in each direction. */
const samples = 3;

/**
 * The picture that a camera takes of a flat print: turned, slanted, bent, shaded, blurred and noisy. `print` is drawn
 * `scale` times as large as it is in the picture.
 */
export function photograph(print: Pixels, scale: number, look: Look, random: Random): Pixels {
  const margin = 12;
  const width = Math.round(print.width / scale) + 2 * margin;
  const height =
    Math.round(print.height / scale) + 2 * margin + Math.round((bow(look) * 0.12 * print.width) / scale);
  const data = new Uint8ClampedArray(width * height * 4);
  const from = placeIn(print, width, height, look);
  const glare = glareOn(width, height, look, random);
  const at = { x: 0, y: 0 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const sum = [0, 0, 0];
      for (let step = 0; step < samples * samples; step++) {
        const spread = 1 + 2 * look.blur;
        from(
          x + 0.5 + (((step % samples) + 0.5) / samples - 0.5) * spread,
          y + 0.5 + ((Math.floor(step / samples) + 0.5) / samples - 0.5) * spread,
          at,
        );
        addSample(sum, print, at.x, at.y);
      }
      const light = 1 - look.shade * ((x / width + y / height) / 2);
      const grain = look.noise * (random.next() + random.next() + random.next() - 1.5) * 2;
      for (let colour = 0; colour < 3; colour++)
        data[(y * width + x) * 4 + colour] = glare(x, y, ((sum[colour] ?? 0) / samples ** 2) * light) + grain;
      data[(y * width + x) * 4 + 3] = 255;
    }
  return { width, height, data };
}

/** A reflection: what is under it turns white, most in its middle. */
function glareOn(width: number, height: number, look: Look, random: Random) {
  if (look.glare === 0) return (_x: number, _y: number, shade: number) => shade;
  const [across, down] = [width * (0.2 + 0.6 * random.next()), height * (0.2 + 0.6 * random.next())];
  const [wide, high] = [width * (0.15 + 0.2 * random.next()), height * (0.2 + 0.3 * random.next())];
  return (x: number, y: number, shade: number): number => {
    const far = ((x - across) / wide) ** 2 + ((y - down) / high) ** 2;
    return shade + (255 - shade) * look.glare * Math.exp(-far);
  };
}

const bow = ({ bend }: Look): number => bend / 100;

type Point = { x: number; y: number };

/** The point of the print at a point of the picture. */
function placeIn(print: Pixels, width: number, height: number, look: Look) {
  const turn = (look.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half = (look.bend * Math.PI) / 360;
  const factor = print.width / (width - 24);
  return (x: number, y: number, to: Point): void => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    let u = (dx * cos + dy * sin) / (width - 24);
    let v = (dy * cos - dx * sin) / (width - 24);
    const depth = 1 + look.slant.x * u * 2 + look.slant.y * v * 2;
    u /= depth;
    v /= depth;
    if (half > 0) {
      const across = Math.max(-1, Math.min(1, u * 2 * Math.sin(half)));
      const angle = Math.asin(across);
      v -= (0.12 * bow(look) * (Math.cos(angle) - (1 + Math.cos(half)) / 2)) / (1 - Math.cos(half));
      u = angle / (2 * half);
    }
    to.x = u * factor * (width - 24) + print.width / 2;
    to.y = v * factor * (width - 24) + print.height / 2;
  };
}

/** Adds the print's colour at a point; outside the print, that of its nearest edge. */
function addSample(sum: number[], { width, height, data }: Pixels, x: number, y: number): void {
  const column = Math.max(0, Math.min(width - 1, Math.floor(x)));
  const row = Math.max(0, Math.min(height - 1, Math.floor(y)));
  const at = (row * width + column) * 4;
  for (let colour = 0; colour < 3; colour++) sum[colour] = (sum[colour] ?? 0) + (data[at + colour] ?? 0);
}
