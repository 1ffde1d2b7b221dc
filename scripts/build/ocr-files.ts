import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** What reads letters in pictures, as its packages hold it: the extension carries the files and reads them from itself. */
export const ocrFiles = [
  {
    absoluteSrc: join(root, 'node_modules', 'tesseract.js-core', 'tesseract-core-simd-lstm.wasm'),
    relativeDest: 'ocr/tesseract.wasm',
  },
  {
    absoluteSrc: join(
      root,
      'node_modules',
      '@tesseract.js-data',
      'eng',
      '4.0.0_best_int',
      'eng.traineddata.gz',
    ),
    relativeDest: 'ocr/eng.traineddata.gz',
  },
];
