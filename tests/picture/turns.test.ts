import { describe, expect, it } from 'vitest';
import { readPicture } from '@/picture/read-picture';
import { type Turn, turnedBack, turnedBy, turns } from '@/picture/turns';
import { countingEngine, drawn, pixelsOf } from './pictured';

const lines = Array.from({ length: 4 }, (_, row) => ({ letters: 20, left: 30, top: 20 + 20 * row }));
const upright = drawn({ width: 320, height: 120, lines });
const back: Readonly<Record<Turn, Turn>> = { 0: 0, 1: 3, 2: 2, 3: 1 };
const { signal } = new AbortController();

describe.each(turns)('a picture that is turned by %d quarters', (turn) => {
  const turned = turnedBy(turn, upright);

  it('is the same when it is turned back', () => {
    expect(turnedBy(back[turn], turned)).toEqual(upright);
  });

  it('keeps every pixel where its box says it is', () => {
    const one = { ...upright, data: upright.data.map((_, at) => (at === 7 * 320 + 11 ? 0 : 255)) };
    const { width, data } = turnedBy(turn, one);
    const at = data.indexOf(0);
    const box = { x: at % width, y: Math.floor(at / width), width: 1, height: 1 };
    expect(turnedBack(turn, box, upright)).toEqual({ x: 11, y: 7, width: 1, height: 1 });
  });

  it('is read the way up that the engine is sure of', async () => {
    // Sure of one way up only: that of the first picture given.
    const sureAt = turns.indexOf(back[turn]);
    let asked = 0;
    const engine = countingEngine(({ width, height }) => [
      {
        words: [
          { text: 'Aqua', confidence: asked++ === sureAt ? 95 : 10, box: { x: 0, y: 0, width, height } },
        ],
      },
    ]);
    const read = await readPicture(pixelsOf(turned), engine, { signal });
    expect(engine.pictures).toHaveLength(sureAt + 1);
    expect(read).toMatchObject({ width: turned.width, height: turned.height, unread: 0 });
    const [word] = read.lines[0]?.words ?? [];
    // The only block of print, in the original picture.
    expect(word?.confidence).toBe(95);
    const isOnItsSide = (word?.box.height ?? 0) > (word?.box.width ?? 0);
    expect(isOnItsSide).toBe(turn === 1 || turn === 3);
  });
});

it('a picture that reads no better any other way up is read as it is', async () => {
  const engine = countingEngine(({ width, height }) => [
    { words: [{ text: 'Aqua', confidence: 5, box: { x: 0, y: 0, width, height } }] },
  ]);
  const read = await readPicture(pixelsOf(upright), engine, { signal });
  expect(engine.pictures).toHaveLength(4);
  expect(read.lines[0]?.words[0]?.box.width).toBeGreaterThan(200);
});
