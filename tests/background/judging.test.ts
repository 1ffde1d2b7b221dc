import { beforeEach, expect, it, vi } from 'vitest';
import { productReading, toner } from './fake-tabs';

/** How often the judge itself is asked. The memory is the module's own, so each test begins with a new one. */

const judge = vi.hoisted(() => vi.fn());
vi.mock('@/verdict/judge', async (actual) => {
  const real = await actual<typeof import('@/verdict/judge')>();
  judge.mockImplementation(real.judge);
  return { judge };
});

let judgeReading: typeof import('@/background/judging').judgeReading;
beforeEach(async () => {
  vi.resetModules();
  judge.mockClear();
  ({ judgeReading } = await import('@/background/judging'));
});

const listing = (titles: string[]) => ({ kind: 'listing' as const, url: '', shop: null, titles });

it('a listing that grows costs only its new cards', () => {
  judgeReading(listing(['Retinol Balm', 'Calm Cream']));
  expect(judge).toHaveBeenCalledTimes(2);
  judgeReading(listing(['Retinol Balm', 'Calm Cream', 'Poreless Balm']));
  expect(judge).toHaveBeenCalledTimes(3);
});

it('the same product is judged once, and another list of it anew', () => {
  const first = judgeReading(productReading([toner]));
  expect(judgeReading(productReading([toner]))).toEqual(first);
  expect(judge).toHaveBeenCalledTimes(1);
  judgeReading(productReading([`${toner}, Retinol`]));
  expect(judge).toHaveBeenCalledTimes(2);
});

it('remembers no more than so many characters', () => {
  const long = (at: number) => {
    const reading = productReading([toner]);
    return { ...reading, product: { ...reading.product, brand: `${'x'.repeat(100_000)}${at}` } };
  };
  for (let at = 0; at < 12; at++) judgeReading(long(at));
  judge.mockClear();
  judgeReading(long(11));
  expect(judge).not.toHaveBeenCalled();
  judgeReading(long(0));
  expect(judge).toHaveBeenCalledOnce();
});
