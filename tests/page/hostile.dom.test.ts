import { beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { locating } from '@/page/product/locate';
import { longestStep } from '@/page/text/caps';
import { hostilePages } from './hostile-pages';

/**
 * What hostile pages repeat must cost time in proportion, and no step between which the page may run may be long. Each
 * page is read at two sizes: four times the size may take six times as long at most, where an ambiguous expression or a
 * nested loop takes sixteen. Time is that of the processor: a busy machine lets a step stand still.
 */

/** Milliseconds: shorter times say nothing about growth. */
const tooShort = 25;
const mostGrowth = 6;
/** Collecting garbage, compiling and the like fall to any of them: the least of so many rounds counts. */
const rounds = 4;

beforeAll(async () => {
  await cdp().send('Performance.enable');
});

/** Milliseconds of the processor that some work takes in this page. */
async function costOf(work: () => void): Promise<number> {
  const before = await threadTime();
  work();
  return (await threadTime()) - before;
}

async function threadTime(): Promise<number> {
  const { metrics } = await cdp().send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('The browser does not tell the time of the processor.');
  return seconds * 1_000;
}

const reading = (html: string) => locating(Document.parseHTMLUnsafe(html), 'https://shop.example/p/moss', []);

/** What reading a page costs, and the places of the steps that took long by the clock. */
async function wholeOf(html: string): Promise<{ cost: number; slow: number[] }> {
  const steps = reading(html);
  const slow: number[] = [];
  const cost = await costOf(() => {
    for (let index = 0, isDone = false; !isDone; index++) {
      const start = performance.now();
      isDone = steps.next().done === true;
      if (performance.now() - start > longestStep) slow.push(index);
    }
  });
  return { cost, slow };
}

/** What one step of reading a page costs. */
async function stepOf(html: string, place: number): Promise<number> {
  const steps = reading(html);
  for (let index = 0; index < place; index++) steps.next();
  return costOf(() => steps.next());
}

/** The least of several measurements; one is enough where it is small. */
async function leastOf(measure: () => Promise<number>, enough: number): Promise<number> {
  let least = await measure();
  for (let round = 1; round < rounds && least > enough; round++) least = Math.min(least, await measure());
  return least;
}

describe('a page that repeats', () => {
  it.each(hostilePages)(
    '$name',
    async ({ size, make }) => {
      const quarter = make(Math.round(size / 4));
      const small = await leastOf(async () => (await wholeOf(quarter)).cost, tooShort);
      const html = make(size);
      const most = Math.max(small, tooShort) * mostGrowth;
      const { cost, slow } = await wholeOf(html);
      const whole = cost <= most ? cost : await leastOf(async () => (await wholeOf(html)).cost, most);
      expect(whole, `${Math.round(small)} ms for a quarter`).toBeLessThan(most);
      for (const place of slow)
        expect(await leastOf(() => stepOf(html, place), longestStep), `step ${place}`).toBeLessThan(
          longestStep,
        );
    },
    60_000,
  );
});
