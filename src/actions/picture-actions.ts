import { askBackground } from '@/browser/messages';
import { inWorker, TookTooLong } from '@/browser/work';
import { tellSettings } from '@/keep/settings';
import { longestReading } from '@/picture/read-picture';
import type { Box } from '@/report/box';
import type { ReadPicture } from '@/report/picture';
import { type OpenedPicture, type PictureActions, PictureRefused } from '@/ui/picture/picture-actions';

/** More are refused: decoding alone would take 400 MB. */
const mostPixels = 100_000_000;
/** Larger pictures are read at this size, which is that of a phone's photograph. */
const mostReadPixels = 16_000_000;

/** What the picture page does to the browser. */
export const pictureActions: PictureActions = {
  watchSettings: tellSettings,
  takeHanded: async () => {
    const id = location.hash.slice(1);
    if (id === '') return null;
    // What was handed over is handed over once: a page that is loaded again asks for nothing.
    history.replaceState(null, '', location.pathname);
    return (await askBackground('take-picture', { id })) ?? 'lost';
  },
  open: openPicture,
  close: ({ url }) => {
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  },
  read: async (picture, part, { signal, onProgress }) => {
    onProgress('queued');
    // One at a time, however many of these pages are open: reading takes a whole processor and 200 MB.
    return navigator.locks.request('pore-truth:reading', { signal }, () =>
      readPart(picture, part, signal, onProgress),
    );
  },
  judge: (about, read) => askBackground('judge-picture', { about, read }),
  judgeCorrected: (about, read, text) => askBackground('judge-corrected', { about, read, text }),
  copy: (text) => navigator.clipboard.writeText(text),
};

async function openPicture(picture: Blob | string): Promise<OpenedPicture> {
  const url = typeof picture === 'string' ? picture : URL.createObjectURL(picture);
  try {
    const { naturalWidth: width, naturalHeight: height } = await loaded(url);
    if (width * height > mostPixels) throw new PictureRefused('too-large', (width * height) / 1_000_000);
    return { url, width, height };
  } catch (error) {
    if (typeof picture !== 'string') URL.revokeObjectURL(url);
    throw error;
  }
}

/** Loads a picture without decoding it. */
async function loaded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  await new Promise<void>((resolve, reject) => {
    image.onload = () => resolve();
    image.onerror = () => reject(new PictureRefused('not-picture'));
    image.src = url;
  });
  if (image.naturalWidth === 0 || image.naturalHeight === 0) throw new PictureRefused('not-picture');
  return image;
}

async function readPart(
  picture: OpenedPicture,
  part: Box,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ReadPicture> {
  onProgress(0);
  const { pixels, scale, left, top } = await pixelsOf(picture, part);
  signal.throwIfAborted();
  const terms = { signal, longest: longestReading, onProgress, transfer: [pixels.data.buffer] };
  const read = await inWorker<ReadPicture>('/picture-reader.js', pixels, terms).catch((error: unknown) => {
    throw isTooSlow(error) ? new PictureRefused('too-slow') : error;
  });
  const inPicture = (box: Box): Box => ({
    x: left + box.x / scale,
    y: top + box.y / scale,
    width: box.width / scale,
    height: box.height / scale,
  });
  return {
    ...read,
    width: picture.width,
    height: picture.height,
    lines: read.lines.map(({ words }) => ({
      words: words.map((word) => ({ ...word, box: inPicture(word.box) })),
    })),
  };
}

/** The page's own patience, or that of the reader within the worker. */
const isTooSlow = (error: unknown): boolean =>
  error instanceof TookTooLong || (error instanceof Error && error.name === 'PictureTooSlow');

/** The pixels of a part, and how they lie in the picture. A drawing without a size of its own is read at the size shown. */
async function pixelsOf({ url, width, height }: OpenedPicture, part: Box) {
  const image = await loaded(url);
  const [left, top] = [part.x * width, part.y * height];
  const [partWidth, partHeight] = [part.width * width, part.height * height];
  const scale = Math.min(1, Math.sqrt(mostReadPixels / (partWidth * partHeight)));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(partWidth * scale)),
    Math.max(1, Math.round(partHeight * scale)),
  );
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('The browser gives no canvas.');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, left, top, partWidth, partHeight, 0, 0, canvas.width, canvas.height);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = { width: canvas.width, height: canvas.height, data };
  // The canvas holds its memory until it is collected, unless it is emptied.
  canvas.width = 0;
  return { pixels, scale, left, top };
}
