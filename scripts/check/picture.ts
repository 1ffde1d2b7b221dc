import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { judgePicture } from '../../src/picture/judge-picture';
import type { OcrEngine } from '../../src/picture/ocr';
import type { Pixels } from '../../src/picture/pixels';
import { readPicture } from '../../src/picture/read-picture';
import { openTesseract, type TesseractFiles } from '../../src/picture/tesseract';
import type { Report } from '../../src/report/report';
import { candidatesFor } from '../lexicon/candidates';
import type { Given } from './options';
import { orientationIn, oriented } from './orientation';

const require = createRequire(import.meta.url);

/** The engine's files, from the installed packages. */
export async function engineFiles(): Promise<TesseractFiles> {
  const core = require.resolve('tesseract.js-core/tesseract-core-simd-lstm.js');
  const data = join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
  return {
    factory: require(core),
    wasm: await readFile(core.replace(/\.js$/, '.wasm')),
    language: await promisify(gunzip)(await readFile(join(data, 'eng.traineddata.gz'))),
  };
}

export const openEngine = async (): Promise<OcrEngine> => openTesseract(await engineFiles());

const inArrays = { useTArray: true, maxMemoryUsageInMB: 2_000 } as const;

const startsWith = (bytes: Buffer, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);
const isPng = (bytes: Buffer) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47);
const isJpeg = (bytes: Buffer) => startsWith(bytes, 0xff, 0xd8, 0xff);

/** True if the bytes begin like a PNG or JPEG file. */
export const isPicture = (bytes: Buffer): boolean => isPng(bytes) || isJpeg(bytes);

/** Decodes a PNG or JPEG file, rotated as its Exif says. Throws if it is anything else, broken or too large. */
export function pixelsIn(bytes: Buffer): Pixels {
  try {
    if (isPng(bytes)) return plain(PNG.sync.read(bytes));
    return oriented(plain(jpeg.decode(bytes, inArrays)), orientationIn(bytes));
  } catch (error) {
    throw new Error(`is a broken picture: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const plain = ({ width, height, data }: { width: number; height: number; data: Uint8Array }): Pixels => ({
  width,
  height,
  data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength),
});

/** Reads and judges pictures, one after the other, with one engine that is started for the first. */
export class PictureReader {
  #engine: Promise<OcrEngine> | undefined;

  async report(bytes: Buffer, given: Given): Promise<Report> {
    const pixels = pixelsIn(bytes);
    this.#engine ??= openEngine();
    const { signal } = new AbortController();
    const read = await readPicture(pixels, await this.#engine, { signal });
    return judgePicture(given, read, candidatesFor).report;
  }

  async close(): Promise<void> {
    await (await this.#engine)?.close();
  }
}
