/**
 * `npm run draw-labels [-- SET]`: redraws the labels of `tests/pictures`: made-up products in made-up print, and
 * the right answers beside them. The same seed gives the same labels. `first` and `harder` are kept in the repository;
 * `second` and `harder-second` have other typefaces and products, and are drawn only to be measured.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import type { Pixels } from '../src/picture/pixels';
import { oriented } from './check/orientation';
import { looks } from './draw-labels/looks';
import { photograph } from './draw-labels/photograph';
import { printLabel } from './draw-labels/print';
import { makeProduct } from './draw-labels/products';
import { Random } from './draw-labels/random';
import { bringChromium } from './setup/chromium.mjs';
import { root } from './setup/root.mjs';

/** Prints to be photographed are drawn larger than they appear in the picture, so that they are resampled only once. */
const scale = 4;

const ofEach = 7;
const tuned = ['arimo', 'roboto-condensed', 'pt-sans', 'pt-serif'];
const unseen = ['lato', 'noto-serif'];
const sets = [
  { folder: 'first', kinds: 'first', seed: 7, faces: tuned },
  { folder: 'second', kinds: 'first', seed: 2026, faces: unseen },
  { folder: 'harder', kinds: 'harder', seed: 16, faces: tuned },
  { folder: 'harder-second', kinds: 'harder', seed: 4077, faces: unseen },
] as const;
/** Exif's numbers for a picture that is turned by so many quarters. */
const orientations = { 0: 1, 1: 6, 3: 8 } as const;

const wanted = process.argv[2] ?? 'first';

const executablePath = await bringChromium({ quiet: false });
if (!executablePath) throw new Error('no browser');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const pageOf = async (deviceScaleFactor: number) =>
  (await browser.newContext({ deviceScaleFactor, viewport: { width: 1000, height: 800 } })).newPage();
const [sharp, large] = [await pageOf(1), await pageOf(scale)];

for (const { folder, kinds, seed, faces } of sets.filter((set) => set.folder === wanted)) {
  const random = new Random(seed);
  const to = join(root, 'tests/pictures', folder);
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(to)) rmSync(join(to, file));
  const answers: object[] = [];
  for (const [index, look] of looks(kinds, faces, ofEach, random).entries()) {
    const made = makeProduct(index, random);
    const isFlat = look.half === 'clean' || look.jpeg === null;
    const printed = await printLabel(isFlat ? sharp : large, look, made, random);
    const flat = isFlat ? printed : photograph(printed, scale, look, random);
    const pixels = oriented(flat, orientations[look.quarters]);
    const file = `${look.kind.toLowerCase().replaceAll(' ', '-')}-${(index % ofEach) + 1}.${look.jpeg === null ? 'png' : 'jpg'}`;
    writeFileSync(join(to, file), look.jpeg === null ? pngOf(pixels) : jpegOf(pixels, look.jpeg));
    const { kind, half, face, size } = look;
    answers.push({ file, kind, half, face, size, ...made });
  }
  writeFileSync(join(to, 'answers.jsonl'), `${answers.map((one) => JSON.stringify(one)).join('\n')}\n`);
  console.log(`${folder}: ${answers.length} labels`);
}
await browser.close();

function pngOf({ width, height, data }: Pixels): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png, { colorType: isGrey(data) ? 0 : 2, deflateLevel: 9 });
}

function jpegOf({ width, height, data }: Pixels, quality: number): Buffer {
  return jpeg.encode({ width, height, data: Buffer.from(data) }, quality).data;
}

function isGrey(data: Uint8ClampedArray): boolean {
  return data.every((level, at) => at % 4 === 3 || level === data[at - (at % 4)]);
}
