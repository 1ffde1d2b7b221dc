import { expect, it } from 'vitest';
import { finish, inSlices, type Steps } from '@/page/text/steps';

/** Steps that take `ms` each by the clock, and record it. */
function* steps(count: number, ms: number, taken: number[] = []): Steps<string> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    taken.push(step);
    yield;
  }
  return 'done';
}

const never = new AbortController().signal;

it('takes all steps at once', () => {
  expect(finish(steps(5, 0))).toBe('done');
});

it('finishes at once what takes no longer than a turn', () => {
  expect(inSlices(steps(5, 0), 1_000, never)).toBe('done');
});

it('lets others have a turn if it takes longer', async () => {
  const order: (number | string)[] = [];
  const taken: number[] = [];
  const other = setInterval(() => order.push(taken.length), 1);
  expect(await inSlices(steps(6, 4, taken), 5, never)).toBe('done');
  clearInterval(other);
  expect(order.some((step) => typeof step === 'number' && step > 0 && step < 6)).toBe(true);
});

it('ends with the signal, and takes no more steps', async () => {
  const ending = new AbortController();
  const taken: number[] = [];
  const run = inSlices(steps(10, 4, taken), 5, ending.signal);
  ending.abort(new Error('the view was left'));
  const before = taken.length;
  await expect(run).rejects.toThrow('the view was left');
  expect(taken.length).toBe(before);
});

it('throws what a step throws, in whichever turn', async () => {
  const broken = function* (count: number): Steps<void> {
    yield* steps(count, 4);
    throw new Error('broken');
  };
  expect(() => inSlices(broken(0), 5, never)).toThrow('broken');
  await expect(inSlices(broken(3), 5, never)).rejects.toThrow('broken');
});
