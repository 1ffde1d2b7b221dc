import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** The files that recognise text in pictures. They are part of the extension, which loads them from its own package. */
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
  // Words of names, which correct what was misread: the background loads them with the first picture.
  { absoluteSrc: join(root, 'src', 'lexicon', 'name-words.json'), relativeDest: 'name-words.json' },
];
