import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** What reads letters in pictures. The extension carries the files and reads them from itself. */
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
  // Words of names, which mend what was misread: the background reads them with the first picture.
  { absoluteSrc: join(root, 'src', 'lexicon', 'name-words.json'), relativeDest: 'name-words.json' },
];
