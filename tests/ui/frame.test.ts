import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '@/report/box';
import { firstFrame, frameBetween, isFrame, keyedFrame } from '@/ui/picture/frame';

const isWithin = ({ x, y, width, height }: Box): boolean =>
  x >= 0 && y >= 0 && width >= 0 && height >= 0 && x + width <= 1 + 1e-9 && y + height <= 1 + 1e-9;

const point = fc.record({
  x: fc.double({ min: -2, max: 3, noNaN: true }),
  y: fc.double({ min: -2, max: 3, noNaN: true }),
});

describe('a frame drawn with the pointer', () => {
  it('is the same from whichever corner it is drawn', () => {
    const [one, other] = [
      { x: 0.2, y: 0.7 },
      { x: 0.6, y: 0.1 },
    ];
    expect(frameBetween(one, other)).toEqual(frameBetween(other, one));
    expect(frameBetween(one, other)).toMatchObject({ x: 0.2, y: 0.1 });
  });

  it('never leaves the picture, even if the pointer does', () => {
    fc.assert(fc.property(point, point, (one, other) => isWithin(frameBetween(one, other))));
  });

  it('is not drawn without a drag', () => {
    expect(isFrame(frameBetween({ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.502 }))).toBe(false);
    expect(isFrame(firstFrame)).toBe(true);
  });
});

describe('a frame drawn by keys', () => {
  const keys = fc.array(
    fc.record({
      key: fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
      resizes: fc.boolean(),
    }),
    { maxLength: 200 },
  );

  it('never leaves the picture and never vanishes, whatever is pressed', () => {
    fc.assert(
      fc.property(keys, (pressed) => {
        const frame = pressed.reduce(
          (now, { key, resizes }) => keyedFrame(key, resizes, now) ?? now,
          firstFrame,
        );
        return isWithin(frame) && isFrame(frame);
      }),
    );
  });

  it('is moved by arrow keys, resized with Shift, and left alone by others', () => {
    expect(keyedFrame('ArrowRight', false, firstFrame)).toMatchObject({ width: 0.5, height: 0.5 });
    expect(keyedFrame('ArrowRight', false, firstFrame)?.x).toBeGreaterThan(firstFrame.x);
    expect(keyedFrame('ArrowRight', true, firstFrame)).toMatchObject({ x: 0.25, y: 0.25 });
    expect(keyedFrame('ArrowRight', true, firstFrame)?.width).toBeGreaterThan(0.5);
    expect(keyedFrame('ArrowUp', true, firstFrame)?.height).toBeLessThan(0.5);
    expect(keyedFrame('Tab', false, firstFrame)).toBeNull();
    expect(keyedFrame('constructor', false, firstFrame)).toBeNull();
  });
});
