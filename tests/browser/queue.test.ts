import { expect, it } from 'vitest';
import { createQueue } from '@/browser/queue';

it('runs tasks one after another, even after a failure, and gives each its own answer', async () => {
  const inTurn = createQueue();
  const order: string[] = [];
  let release = () => {};
  const first = inTurn(async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    order.push('first');
    return 1;
  });
  const second = inTurn(async () => {
    order.push('second');
    throw new Error('second failed');
  });
  const third = inTurn(async () => {
    order.push('third');
    return 3;
  });
  await Promise.resolve();
  expect(order).toEqual([]);
  release();
  expect(await Promise.allSettled([first, second, third])).toMatchObject([
    { value: 1 },
    { reason: { message: 'second failed' } },
    { value: 3 },
  ]);
  expect(order).toEqual(['first', 'second', 'third']);
});
