import type { Box } from '@/report/box';
import { greyOf } from './grey';
import type { OcrEngine, OcrLine } from './ocr';
import type { PictureText } from './picture-text';
import type { Pixels } from './pixels';
import { type PreparedPart, prepare } from './prepare';

/** Larger pictures are refused: decoded, one takes four bytes a pixel, and as much again while it is read. */
export const mostPixels = 50_000_000;
/** Reading stops after this many milliseconds: nobody waits longer for a label. */
export const longestReading = 60_000;

/** The picture is larger than `mostPixels`. */
export class PictureTooLarge extends Error {
  override name = 'PictureTooLarge';
}
/** Reading took longer than `longestReading`. */
export class PictureTooSlow extends Error {
  override name = 'PictureTooSlow';
}

export interface ReadingOptions {
  signal: AbortSignal;
  /** Called with the progress, from 0 to 1, never less than before. */
  onProgress?: (done: number) => void;
}

/**
 * Reads the words of a picture. Throws `PictureTooLarge`, `PictureTooSlow` and the signal's reason. Between the parts
 * of a picture it looks at the signal and at the clock; whoever cannot wait for a part ends the worker.
 */
export async function readPicture(
  pixels: Pixels,
  engine: OcrEngine,
  { signal, onProgress = () => {} }: ReadingOptions,
): Promise<PictureText> {
  const { width, height } = pixels;
  signal.throwIfAborted();
  if (width * height > mostPixels) throw new PictureTooLarge(`${width} × ${height} pixels`);
  const start = performance.now();
  onProgress(0);
  const { count, parts } = prepare(greyOf(pixels));
  const text: PictureText = { width, height, lines: [], unread: 0 };
  let done = 0;
  for (const part of parts) {
    signal.throwIfAborted();
    if (performance.now() - start > longestReading)
      throw new PictureTooSlow(`${done} of ${count} parts read`);
    const lines = await engine.recognise(part.grey, signal);
    text.unread += lettersBeside(lines, part);
    for (const { words } of lines)
      text.lines.push({ words: words.map((word) => ({ ...word, box: part.toOriginal(word.box) })) });
    onProgress(++done / count);
  }
  onProgress(1);
  return text;
}

/** How many of the letters seen are in none of the words. */
function lettersBeside(lines: readonly OcrLine[], { letters }: PreparedPart): number {
  const words = lines.flatMap((line) => line.words.map(({ box }) => box));
  const isIn = (box: Box, x: number, y: number) =>
    box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;
  return letters.filter(({ x, y, width, height }) => {
    const [across, down] = [x + width / 2, y + height / 2];
    return !words.some((word) => isIn(word, across, down));
  }).length;
}
