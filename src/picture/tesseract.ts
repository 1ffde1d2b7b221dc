import type { Grey } from './grey';
import type { OcrEngine, OcrLine } from './ocr';

/**
 * An engine by tesseract.js-core, the WebAssembly build of Tesseract. The wrapper around it, tesseract.js, is left out:
 * it asks a CDN for whatever it is not given. The core knows no address at all; what it needs comes in as bytes.
 */

/** The exports of the core that are used here. */
export interface TesseractCore {
  FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  TessBaseAPI: new () => TessBaseApi;
}

interface TessBaseApi {
  Init(path: null, languages: string, mode: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  Clear(): void;
  End(): void;
}

/** The core's factory: what `tesseract.js-core/tesseract-core-simd-lstm` exports. */
export type TesseractFactory = (module: {
  wasmBinary: Uint8Array;
  print: (line: string) => void;
  printErr: (line: string) => void;
  TesseractProgress: (percent: number) => void;
}) => Promise<TesseractCore>;

export interface TesseractFiles {
  factory: TesseractFactory;
  /** `tesseract-core-simd-lstm.wasm` */
  wasm: Uint8Array;
  /** `eng.traineddata`, unpacked */
  language: Uint8Array;
}

const quiet = () => {};
/** The neural engine: the older one is in neither the core nor the language file. */
const LSTM_ONLY = 1;
/** The mode of page segmentation for one block of lines: columns are found before. */
const ONE_BLOCK = '6';

/**
 * Starts the engine. It works on the thread that it is started on and is not interrupted by a signal: to cancel, end
 * the worker that it runs in.
 */
export async function openTesseract({ factory, wasm, language }: TesseractFiles): Promise<OcrEngine> {
  const core = await factory({ wasmBinary: wasm, print: quiet, printErr: quiet, TesseractProgress: quiet });
  core.FS.writeFile('eng.traineddata', language);
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'eng', LSTM_ONLY) !== 0) throw new Error('the language file is broken');
  core.FS.unlink('eng.traineddata');
  api.SetVariable('tessedit_pageseg_mode', ONE_BLOCK);
  return {
    async recognise(grey, signal) {
      signal.throwIfAborted();
      core.FS.writeFile('/input', greymap(grey));
      try {
        if (api.SetImageFile(1, 0) !== 0) throw new Error('the picture could not be given to the engine');
        if (api.Recognize(null) !== 0) throw new Error('the engine failed');
        return linesIn(api.GetTSVText(0));
      } finally {
        api.Clear();
        core.FS.unlink('/input');
      }
    },
    async close() {
      api.End();
    },
  };
}

/** The picture as a PGM file, the plainest that the engine reads. */
function greymap({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

/** Rows of a TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function linesIn(tsv: string): OcrLine[] {
  const lines = new Map<string, OcrLine>();
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t');
    const text = cells[11]?.trim();
    if (cells[0] !== '5' || !text) continue;
    const [x = 0, y = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number);
    const key = cells.slice(1, 5).join(' ');
    const line = lines.get(key) ?? { words: [] };
    line.words.push({ text, confidence, box: { x, y, width, height } });
    lines.set(key, line);
  }
  return [...lines.values()];
}
