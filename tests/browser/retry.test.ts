import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retried } from '@/browser/retry';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const lost = new Error('nobody answered');
const isLost = (error: unknown) => error === lost;

/** Runs the timers until the promise has settled. */
async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [[result]] = await Promise.all([Promise.allSettled([promise]), vi.runAllTimersAsync()]);
  return result;
}

describe('a message that nobody answers', () => {
  it('is sent again until it is answered', async () => {
    const send = vi
      .fn(async () => 'answer')
      .mockRejectedValueOnce(lost)
      .mockRejectedValueOnce(lost);
    expect(await settled(retried(send, isLost))).toEqual({ status: 'fulfilled', value: 'answer' });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is given up after four times, with the last error', async () => {
    const send = vi.fn(async () => Promise.reject(lost));
    expect(await settled(retried(send, isLost))).toEqual({ status: 'rejected', reason: lost });
    expect(send).toHaveBeenCalledTimes(4);
  });

  it('is sent no more once its signal is aborted, and rejects at once', async () => {
    const end = new AbortController();
    const send = vi.fn(async () => Promise.reject(lost));
    const result = Promise.allSettled([retried(send, isLost, end.signal)]);
    await vi.advanceTimersByTimeAsync(100);
    end.abort();
    expect(await result).toMatchObject([{ status: 'rejected', reason: { name: 'AbortError' } }]);
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledOnce();
  });
});

it('an answer is not waited for once the signal is aborted', async () => {
  const end = new AbortController();
  const result = Promise.allSettled([retried(() => new Promise(() => {}), isLost, end.signal)]);
  end.abort();
  expect(await result).toMatchObject([{ status: 'rejected', reason: { name: 'AbortError' } }]);
});

it('nothing is sent for a signal that was aborted before', async () => {
  const send = vi.fn(async () => 'answer');
  await expect(retried(send, isLost, AbortSignal.abort())).rejects.toThrow();
  expect(send).not.toHaveBeenCalled();
});

it('an error that is an answer is not asked about again', async () => {
  const refused = new Error('refused');
  const send = vi.fn(async () => Promise.reject(refused));
  await expect(retried(send, isLost)).rejects.toBe(refused);
  expect(send).toHaveBeenCalledOnce();
});
