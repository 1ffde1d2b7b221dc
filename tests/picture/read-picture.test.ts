import { describe, expect, it } from 'vitest';
import { mostPixels, PictureTooLarge, readPicture } from '@/picture/read-picture';
import { countingEngine, drawn, pixelsOf } from './pictured';

const lines = Array.from({ length: 60 }, (_, row) => ({ letters: 60, left: 20, top: 20 + 20 * row }));
const long = pixelsOf(drawn({ width: 800, height: 1_250, lines }));
/** A long picture has some million pixels to draw. */
const patience = 30_000;
const never = new AbortController().signal;

describe('reading a picture', () => {
  it(
    'reports its progress, from nothing to all, never backwards',
    async () => {
      const progress: number[] = [];
      const engine = countingEngine();
      await readPicture(long, engine, { signal: never, onProgress: (done) => progress.push(done) });
      expect(engine.pictures.length).toBeGreaterThan(1);
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
    },
    patience,
  );

  it(
    'stops between two parts when it is cancelled',
    async () => {
      const control = new AbortController();
      const engine = countingEngine();
      const reading = readPicture(long, engine, {
        signal: control.signal,
        onProgress: (done) => done > 0 && control.abort(),
      });
      await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
      expect(engine.pictures).toHaveLength(1);
    },
    patience,
  );

  it('refuses a picture that is too large before processing it', async () => {
    const huge = { width: mostPixels, height: 2, data: new Uint8ClampedArray() };
    await expect(readPicture(huge, countingEngine(), { signal: never })).rejects.toThrow(PictureTooLarge);
  });

  it('counts the letters that no word covers', async () => {
    const short = pixelsOf(drawn({ width: 400, height: 120, lines: [{ letters: 24, left: 20, top: 40 }] }));
    const all = await readPicture(short, countingEngine(), { signal: never });
    expect(all.unread).toBe(0);
    const none = await readPicture(
      short,
      countingEngine(() => []),
      { signal: never },
    );
    expect(none).toMatchObject({ lines: [], unread: 24 });
  });

  it('gives no words for a picture without print', async () => {
    const empty = pixelsOf(drawn({ width: 300, height: 200, lines: [] }));
    const engine = countingEngine();
    expect(await readPicture(empty, engine, { signal: never })).toEqual({
      width: 300,
      height: 200,
      lines: [],
      unread: 0,
    });
    expect(engine.pictures).toEqual([]);
  });
});
