import { greyOf } from './grey';
import type { OcrEngine, OcrLine } from './ocr';
import type { PictureText } from './picture-text';
import type { Pixels } from './pixels';
import { prepare } from './prepare';

/** Larger pictures are refused: decoded, one takes four bytes a pixel, and as much again while it is read. */
export const mostPixels = 50_000_000;
/** After so long reading stops, in milliseconds: nobody waits longer for a label. */
export const longestReading = 60_000;

/** The picture is larger than `mostPixels`. */
export class PictureTooLarge extends Error {}
/** Reading took longer than `longestReading`. */
export class PictureTooSlow extends Error {}

export interface ReadingOptions {
  signal: AbortSignal;
  /** Told how much is done, from 0 to 1, never less than before. */
  onProgress?: (done: number) => void;
}

/** Reads the words of a picture. Throws `PictureTooLarge`, `PictureTooSlow` and the signal's reason. */
export async function readPicture(
  pixels: Pixels,
  engine: OcrEngine,
  { signal, onProgress = () => {} }: ReadingOptions,
): Promise<PictureText> {
  const { width, height } = pixels;
  signal.throwIfAborted();
  if (width * height > mostPixels) throw new PictureTooLarge(`${width} × ${height} pixels`);
  onProgress(0);
  const lines: OcrLine[] = [];
  for (const part of prepare(greyOf(pixels))) {
    signal.throwIfAborted();
    for (const { words } of await engine.recognise(part.grey, signal))
      lines.push({ words: words.map((word) => ({ ...word, box: part.toOriginal(word.box) })) });
  }
  onProgress(1);
  return { width, height, lines };
}
