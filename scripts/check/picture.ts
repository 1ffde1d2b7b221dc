import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { OcrEngine } from '../../src/picture/ocr';
import type { Pixels } from '../../src/picture/pixels';
import { openTesseract } from '../../src/picture/tesseract';

const require = createRequire(import.meta.url);

/** The engine, its files read from the installed packages. */
export async function openEngine(): Promise<OcrEngine> {
  const core = require.resolve('tesseract.js-core/tesseract-core-simd-lstm.js');
  const data = join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
  return openTesseract({
    factory: require(core),
    wasm: await readFile(core.replace(/\.js$/, '.wasm')),
    language: await promisify(gunzip)(await readFile(join(data, 'eng.traineddata.gz'))),
  });
}

const startsWith = (bytes: Buffer, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/** Decodes a PNG or JPEG file. Throws on anything else, and on a broken one. */
export function pixelsIn(bytes: Buffer): Pixels {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return plain(PNG.sync.read(bytes));
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return plain(jpeg.decode(bytes, { useTArray: true }));
  throw new Error('is neither a PNG nor a JPEG picture');
}

const plain = ({ width, height, data }: { width: number; height: number; data: Uint8Array }): Pixels => ({
  width,
  height,
  data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength),
});
