import { describe, expect, it } from 'vitest';
import { locating } from '@/page/product/locate';
import { hostilePages } from './hostile-pages';

/**
 * What hostile pages repeat must cost time in proportion, and no step between which the page may run may be long. Each
 * page is read at two sizes; four times the size may take twelve times as long at most, where an ambiguous expression or
 * a nested loop takes sixteen.
 */

/** Milliseconds: less says nothing of growth. */
const tooShort = 40;
const mostGrowth = 12;
/** Milliseconds of one step, in which the page waits. */
const longestStep = 200;

/** Reads a page, and gives the milliseconds of the whole and of its longest step. */
function timesOf(html: string): { whole: number; longest: number } {
  const page = Document.parseHTMLUnsafe(html);
  const steps = locating(page, 'https://shop.example/p/moss', []);
  let whole = 0;
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    const start = performance.now();
    isDone = steps.next().done === true;
    const time = performance.now() - start;
    whole += time;
    longest = Math.max(longest, time);
  }
  return { whole, longest };
}

/** The shortest of several times, because the machine has other things to do; one is enough where it is short. */
function leastTimesOf(html: string, enough: { whole: number; longest: number }) {
  let { whole, longest } = timesOf(html);
  for (let round = 1; round < 5 && (whole > enough.whole || longest > enough.longest); round++) {
    const again = timesOf(html);
    whole = Math.min(whole, again.whole);
    longest = Math.min(longest, again.longest);
  }
  return { whole, longest };
}

describe('a page that repeats', () => {
  it.each(hostilePages)(
    '$name',
    ({ size, make }) => {
      const html = make(size);
      const first = leastTimesOf(html, { whole: Number.POSITIVE_INFINITY, longest: longestStep });
      expect(first.longest, 'the longest step').toBeLessThan(longestStep);
      if (first.whole < tooShort) return;
      const quarter = leastTimesOf(make(Math.round(size / 4)), { whole: tooShort, longest: longestStep });
      const small = Math.max(tooShort, quarter.whole);
      const { whole } = leastTimesOf(html, { whole: small * mostGrowth, longest: longestStep });
      expect(whole / small, `${Math.round(small)} and ${Math.round(whole)} ms`).toBeLessThan(mostGrowth);
    },
    60_000,
  );
});
