import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { judgePicture } from '@/picture/judge-picture';
import type { OcrEngine } from '@/picture/ocr';
import { readPicture } from '@/picture/read-picture';
import { isRecord } from '@/report/checks';
import { openEngine, pixelsIn } from '../../scripts/check/picture';
import { candidatesFor } from '../../scripts/lexicon/candidates';

/** The engine itself over a few labels of each half; `npm run accuracy -- --pictures` measures all of them. */

const folder = join(import.meta.dirname, '../pictures/first');
const answers = readFileSync(join(folder, 'answers.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))
  .filter(isRecord);

let engine: OcrEngine | undefined;
afterAll(() => engine?.close());

it.each(['plain-1.png', 'light-on-dark-3.png', 'two-columns-2.png', 'rotated-3.jpg', 'curved-2.jpg'])(
  'reads the label %s',
  async (file) => {
    const answer = answers.find((one) => one.file === file);
    engine ??= await openEngine();
    const { signal } = new AbortController();
    const read = await readPicture(pixelsIn(readFileSync(join(folder, file))), engine, { signal });
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

it('asks no network: the core holds no address', () => {
  const core = join(import.meta.dirname, '../../node_modules/tesseract.js-core/tesseract-core-simd-lstm.js');
  expect(readFileSync(core, 'utf8')).not.toMatch(/https?:\/\//);
});
