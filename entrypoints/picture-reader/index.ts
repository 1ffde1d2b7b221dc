import factory from 'tesseract.js-core/tesseract-core-simd-lstm';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownFile } from '@/browser/own-file';
import { workOn } from '@/browser/work';
import { isPixels } from '@/picture/pixels';
import { readPicture } from '@/picture/read-picture';
import { openTesseract } from '@/picture/tesseract';

/** The worker that reads one picture. It ends with it: see src/browser/work.ts. */

const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer());

async function unpacked({ body }: Response): Promise<Response> {
  return new Response(body?.pipeThrough(new DecompressionStream('gzip')));
}

export default defineUnlistedScript(() => {
  workOn(async (pixels, onProgress) => {
    if (!isPixels(pixels)) throw new Error('This is no picture.');
    const [wasm, language] = await Promise.all([
      ownFile('/ocr/tesseract.wasm').then(bytes),
      ownFile('/ocr/eng.traineddata.gz').then(unpacked).then(bytes),
    ]);
    const engine = await openTesseract({ factory, wasm, language });
    // Whoever cancels ends the worker.
    return readPicture(pixels, engine, { signal: new AbortController().signal, onProgress });
  });
});
