import { askBackground } from '@/browser/messages';
import { inWorker, TookTooLong } from '@/browser/work';
import { tellSettings } from '@/keep/settings';
import { longestReading } from '@/picture/read-picture';
import type { Box } from '@/report/box';
import type { ReadPicture } from '@/report/picture';
import { type OpenedPicture, type PictureActions, PictureRefused } from '@/ui/picture/picture-actions';
import { isStill } from './still-picture';

/** Larger pictures are refused: decoding alone would take 400 MB. */
const mostPixels = 100_000_000;
/** Larger pictures are scaled down to this size, that of a phone's photograph. */
const mostReadPixels = 16_000_000;

/** Small print suffers from JPEG; a large PNG takes seconds to write. */
const mostPixelsAsPng = 2_000_000;
const asJpeg = { type: 'image/jpeg', quality: 0.95 };

/** What the picture page does to the browser. */
export const pictureActions: PictureActions = {
  watchSettings: tellSettings,
  takeHanded: async () => {
    const id = location.hash.slice(1);
    if (id === '') return null;
    // A picture is handed over only once, so a reloaded page must not ask again.
    history.replaceState(null, '', location.pathname);
    return (await askBackground('take-picture', { id })) ?? 'lost';
  },
  open: openPicture,
  close: closePicture,
  read: async (picture, part, { signal, onProgress }) => {
    onProgress('queued');
    // One at a time, however many of these pages are open: reading takes a whole core and 200 MB.
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
    const image = await loaded(url);
    const { naturalWidth: width, naturalHeight: height } = image;
    const pixels = width * height;
    if (pixels > mostPixels) throw new PictureRefused('too-large', pixels / 1_000_000);
    if (pixels <= mostReadPixels && (await isStill(picture))) return { url, width, height };
    const still = await stillOf(image, Math.min(1, Math.sqrt(mostReadPixels / pixels)));
    closePicture({ url });
    return still;
  } catch (error) {
    closePicture({ url });
    // A drawing that holds a page: the browser shows it and gives its pixels to nobody.
    const isForbidden = error instanceof DOMException && error.name === 'SecurityError';
    throw isForbidden ? new PictureRefused('not-picture') : error;
  }
}

function closePicture({ url }: Pick<OpenedPicture, 'url'>): void {
  if (url.startsWith('blob:')) URL.revokeObjectURL(url);
}

/**
 * A picture as it is read: its first frame, at the size at which it is read. A large one is decoded once, then its
 * memory is freed.
 */
async function stillOf(image: HTMLImageElement, scale: number): Promise<OpenedPicture> {
  const width = Math.max(1, Math.floor(image.naturalWidth * scale));
  const height = Math.max(1, Math.floor(image.naturalHeight * scale));
  const bitmap = await createImageBitmap(image, {
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'high',
  });
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  const isSmall = width * height <= mostPixelsAsPng;
  const blob = await canvas.convertToBlob(isSmall ? { type: 'image/png' } : asJpeg);
  image.src = '';
  return { url: URL.createObjectURL(blob), width, height };
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
  const { pixels, left, top } = await pixelsOf(picture, part);
  signal.throwIfAborted();
  const terms = { signal, longest: longestReading, onProgress, transfer: [pixels.data.buffer] };
  const read = await inWorker<ReadPicture>('/picture-reader.js', pixels, terms).catch((error: unknown) => {
    throw isTooSlow(error) ? new PictureRefused('too-slow') : error;
  });
  const inPicture = (box: Box): Box => ({ ...box, x: left + box.x, y: top + box.y });
  return {
    ...read,
    width: picture.width,
    height: picture.height,
    lines: read.lines.map(({ words }) => ({
      words: words.map((word) => ({ ...word, box: inPicture(word.box) })),
    })),
  };
}

/** The page's own time limit, or that of the reader in the worker. */
const isTooSlow = (error: unknown): boolean =>
  error instanceof TookTooLong || (error instanceof Error && error.name === 'PictureTooSlow');

/** The pixels of a part, and where it begins in the picture. */
async function pixelsOf({ url, width, height }: OpenedPicture, part: Box) {
  const image = await loaded(url);
  const [left, top] = [Math.round(part.x * width), Math.round(part.y * height)];
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(part.width * width)),
    Math.max(1, Math.round(part.height * height)),
  );
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('The browser gives no canvas.');
  pen.drawImage(image, -left, -top);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = { width: canvas.width, height: canvas.height, data };
  // Unless emptied, both keep their memory until they are collected.
  canvas.width = 0;
  image.src = '';
  return { pixels, left, top };
}
