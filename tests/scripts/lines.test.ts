import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../scripts/check/lines';

const read = async (chunks: Buffer[]) => Array.fromAsync(linesOf(Readable.from(chunks)));

it('ends a line at a line feed alone, however the bytes arrive', async () => {
  const line = fc.string({
    unit: fc.constantFrom('a', '"', 'é', '中', '😀', '\u2028', '\u2029', '\u0085', '\r'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat({ max: 60 })), async (lines, cuts) => {
      const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''));
      const ends = [...new Set(cuts.map((cut) => Math.min(cut, bytes.length)))].toSorted((a, b) => a - b);
      const chunks = [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
      expect(await read(chunks)).toEqual(lines);
    }),
  );
});

it('gives the last line without a line feed, too', async () => {
  expect(await read([Buffer.from('a\nb')])).toEqual(['a', 'b']);
});
