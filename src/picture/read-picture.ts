import type { Box } from '@/report/box';
import { type Grey, greyOf } from './grey';
import type { OcrEngine, OcrLine, OcrWord } from './ocr';
import type { PictureText } from './picture-text';
import type { Pixels } from './pixels';
import { type Prepared, type PreparedPart, prepare } from './prepare';
import { type Turn, turnedBack, turnedBy, turns } from './turns';

/** Larger pictures are refused: decoded, one takes four bytes a pixel, and as much again while it is read. */
export const mostPixels = 50_000_000;
/** Reading stops after this many milliseconds: people don't wait longer for a label. */
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

/** The share of the letters read that must be in such words; of print that lies on its side, a tenth is. */
const leastSure = 0.3;
/** The engine's confidence in a word that it is sure of, 0–100. */
const sure = 60;

/**
 * Reads the words of a picture, whichever way up it is. Throws `PictureTooLarge`, `PictureTooSlow` and the signal's
 * reason. Between the parts of a picture it looks at the signal and at the clock; a caller that can't wait for a part
 * ends the worker.
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
  const recognise = (part: PreparedPart) => {
    signal.throwIfAborted();
    if (performance.now() - start > longestReading) throw new PictureTooSlow('the time was up');
    return engine.recognise(part.grey, signal);
  };
  const { turn, print, sample } = await upright(greyOf(pixels), recognise);
  const text: PictureText = { width, height, lines: [], unread: 0 };
  for (let index = 0; index < print.count; index++) {
    const part = print.partAt(index);
    const lines = index === print.fullest ? sample : await recognise(part);
    text.unread += lettersBeside(lines, part);
    const placed = (box: Box) => turnedBack(turn, part.toOriginal(box), pixels);
    for (const { words } of lines)
      text.lines.push({ words: words.map((word) => ({ ...word, box: placed(word.box) })) });
    onProgress((index + 1) / print.count);
  }
  onProgress(1);
  return text;
}

interface Turned {
  turn: Turn;
  print: Prepared;
  /** What was read in its fullest part. */
  sample: OcrLine[];
}

/** The way up in which the engine is surest of the part with the most letters: the first in which it is sure enough. */
async function upright(grey: Grey, recognise: (part: PreparedPart) => Promise<OcrLine[]>): Promise<Turned> {
  let best: (Turned & { share: number }) | undefined;
  for (const turn of turns) {
    const print = prepare(turnedBy(turn, grey));
    const sample = print.count === 0 ? [] : await recognise(print.partAt(print.fullest));
    const share = sureShare(sample);
    if (best === undefined || share > best.share) best = { turn, print, sample, share };
    if (share >= leastSure) break;
  }
  return best ?? { turn: 0, print: prepare(grey), sample: [] };
}

/** Of print that lies on its side, the engine is sure of letters and pairs of letters here and there, but of no word. */
const WORD = /\p{L}{4}/u;

/** The share of the letters read that are in words which the engine is sure of. */
function sureShare(lines: readonly OcrLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = (of: readonly OcrWord[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  const isSure = ({ text, confidence }: OcrWord) => confidence >= sure && WORD.test(text);
  return letters(words.filter(isSure)) / Math.max(1, letters(words));
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
