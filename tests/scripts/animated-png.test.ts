import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { animatedPng, chunksOf } from '../../scripts/screenshots/animated-png';

const picture = (shade: number, width = 3): Buffer => {
  const png = new PNG({ width, height: 2 });
  png.data.fill(shade);
  return PNG.sync.write(png);
};

describe('an animated PNG', () => {
  const film = animatedPng([
    { png: picture(10), shown: 1500 },
    { png: picture(200), shown: 250 },
  ]);

  it('shows its first frame in programs without animation', () => {
    expect(PNG.sync.read(film).data[0]).toBe(10);
  });

  it('has its frames in order, each with its duration', () => {
    const chunks = chunksOf(film);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND']);
    const controls = chunks.filter(({ type }) => type === 'fcTL').map(({ data }) => data);
    expect(controls.map((data) => data.readUInt16BE(20))).toEqual([1500, 250]);
    const numbered = chunks.filter(({ type }) => type === 'fcTL' || type === 'fdAT');
    expect(numbered.map(({ data }) => data.readUInt32BE(0))).toEqual([0, 1, 2]);
  });

  it('refuses frames of another size', () => {
    const frames = [
      { png: picture(0), shown: 1 },
      { png: picture(0, 4), shown: 1 },
    ];
    expect(() => animatedPng(frames)).toThrow('frame 2 differs from the first in size or colours');
  });

  it('refuses anything that is not a PNG, and a film without frames', () => {
    expect(() => animatedPng([{ png: Buffer.alloc(40), shown: 1 }])).toThrow('this is no PNG file');
    expect(() => animatedPng([])).toThrow('a film needs a frame');
  });
});
