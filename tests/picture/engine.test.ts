import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgePicture } from '@/picture/judge-picture';
import type { OcrEngine } from '@/picture/ocr';
import { readPicture } from '@/picture/read-picture';
import { openTesseract } from '@/picture/tesseract';
import { isRecord } from '@/report/checks';
import { type Orientation, oriented } from '../../scripts/check/orientation';
import { engineFiles, openEngine, pixelsIn } from '../../scripts/check/picture';
import { candidatesFor } from '../../scripts/lexicon/candidates';

/** The real engine on a few labels of each half; `npm run accuracy -- --pictures` measures all of them. */

const folder = join(import.meta.dirname, '../pictures/first');
const answers = readFileSync(join(folder, 'answers.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))
  .filter(isRecord);

const files = await engineFiles();
type EngineFiles = typeof files;

let engine: OcrEngine | undefined;
afterAll(() => engine?.close());

it.each<[string, string, Orientation]>([
  ['plain-1.png', 'as it is', 1],
  ['light-on-dark-3.png', 'as it is', 1],
  ['two-columns-2.png', 'as it is', 1],
  ['rotated-3.jpg', 'as it is', 1],
  ['curved-2.jpg', 'as it is', 1],
  ['plain-2.png', 'lying on a side', 6],
  ['tinted-1.png', 'lying on the other side', 8],
  ['light-on-dark-2.png', 'upside down', 3],
])(
  'reads the label %s, %s',
  async (file, _, orientation) => {
    const answer = answers.find((one) => one.file === file);
    engine ??= await openEngine();
    const { signal } = new AbortController();
    const pixels = oriented(pixelsIn(readFileSync(join(folder, file))), orientation);
    const read = await readPicture(pixels, engine, { signal });
    const { report, text } = judgePicture(
      { title: String(answer?.title), category: String(answer?.category) },
      read,
      candidatesFor,
    );
    expect(report.verdict, text).toBe(answer?.verdict);
    expect(report.picture?.understood, text).toBeGreaterThan(0.9);
  },
  60_000,
);

describe('an engine whose files are broken says so, and reads nothing', () => {
  const none = new Uint8Array();
  it.each<[string, Partial<EngineFiles>]>([
    ['no core', { wasm: none }],
    ['half of the core', { wasm: files.wasm.subarray(0, files.wasm.length / 2) }],
    ['no language', { language: none }],
    ['half of the language', { language: files.language.subarray(0, files.language.length / 2) }],
    ['a page instead of the language', { language: new TextEncoder().encode('<html>Not found</html>') }],
  ])('%s', async (_, broken) => {
    await expect(openTesseract({ ...files, ...broken })).rejects.toThrow(/./);
  });
});

it('makes no request: the core contains no address', () => {
  const core = join(import.meta.dirname, '../../node_modules/tesseract.js-core/tesseract-core-simd-lstm.js');
  expect(readFileSync(core, 'utf8')).not.toMatch(/https?:\/\//);
});
