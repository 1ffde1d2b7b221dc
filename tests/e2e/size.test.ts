import { expect, it } from 'vitest';
import { buildWhereNeeded, builtExtension } from '../../scripts/browser/build';
import { gzipKb, weigh } from '../../scripts/size/measure';
import { partNames, parts } from '../../scripts/size/parts';

await buildWhereNeeded({ quiet: true });
const { parts: weights, pasted } = weigh(builtExtension);

it.each(partNames)('%s weighs no more than it may', (part) => {
  const size = gzipKb(weights[part]);
  expect(size, 'nothing was weighed').toBeGreaterThan(1);
  expect(size, `${parts[part].label}: see \`npm run size\``).toBeLessThanOrEqual(parts[part].most);
});

it('leaves the judge and its words out of the popup until a list is pasted', () => {
  expect(gzipKb(pasted)).toBeGreaterThan(gzipKb(weights.popup));
});
