import { beforeEach, expect, it, vi } from 'vitest';
import { productReading, toner } from './fake-tabs';

/** Counts calls of the judge. The cache belongs to the module, so each test imports a fresh one. */

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

it('judges only the new titles of a listing that grows', () => {
  judgeReading(listing(['Retinol Balm', 'Calm Cream']));
  expect(judge).toHaveBeenCalledTimes(2);
  judgeReading(listing(['Retinol Balm', 'Calm Cream', 'Poreless Balm']));
  expect(judge).toHaveBeenCalledTimes(3);
});

it('judges an unchanged product once, and again if its list changes', () => {
  const first = judgeReading(productReading([toner]));
  expect(judgeReading(productReading([toner]))).toEqual(first);
  expect(judge).toHaveBeenCalledTimes(1);
  judgeReading(productReading([`${toner}, Retinol`]));
  expect(judge).toHaveBeenCalledTimes(2);
});

it('forgets the least recently used reports when the cache exceeds its character limit', () => {
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
