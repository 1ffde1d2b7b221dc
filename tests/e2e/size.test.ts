import { expect, it } from 'vitest';
import { buildWhereNeeded, builtExtension } from '../../scripts/browser/build';
import { gzipKb, weigh } from '../../scripts/size/measure';
import { partNames, parts } from '../../scripts/size/parts';

await buildWhereNeeded({ quiet: true });
const { parts: weights, later } = weigh(builtExtension);

it.each(partNames)('%s stays within its size budget', (part) => {
  const size = gzipKb(weights[part]);
  expect(size, 'nothing was weighed').toBeGreaterThan(1);
  expect(size, `${parts[part].label}: see \`npm run size\``).toBeLessThanOrEqual(parts[part].most);
});

it('loads no judge into the popup, not even later: the background judges what is pasted', () => {
  // What comes later is words, a file a language.
  for (const { file, gzip } of later) expect(gzip, file).toBeLessThan(10_000);
});
