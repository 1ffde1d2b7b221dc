import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retried } from '@/browser/retry';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const lost = new Error('nobody answered');
/** A promise that the test settles. */
function deferred() {
  let resolve: (answer: string) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<string>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

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
    expect(await settled(retried(send, { isLost }))).toEqual({ status: 'fulfilled', value: 'answer' });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is given up after four times, with the last error', async () => {
    const send = vi.fn(async () => Promise.reject(lost));
    expect(await settled(retried(send, { isLost }))).toEqual({ status: 'rejected', reason: lost });
    expect(send).toHaveBeenCalledTimes(4);
  });

  it('is not sent again once its signal is aborted, and rejects at once', async () => {
    const end = new AbortController();
    const send = vi.fn(async () => Promise.reject(lost));
    const result = Promise.allSettled([retried(send, { isLost, signal: end.signal })]);
    await vi.advanceTimersByTimeAsync(100);
    end.abort();
    expect(await result).toMatchObject([{ status: 'rejected', reason: { name: 'AbortError' } }]);
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledOnce();
  });
});

it('an answer is not waited for once the signal is aborted', async () => {
  const end = new AbortController();
  const result = Promise.allSettled([retried(() => new Promise(() => {}), { isLost, signal: end.signal })]);
  end.abort();
  expect(await result).toMatchObject([{ status: 'rejected', reason: { name: 'AbortError' } }]);
});

it('nothing is sent for a signal that was aborted before', async () => {
  const send = vi.fn(async () => 'answer');
  await expect(retried(send, { isLost, signal: AbortSignal.abort() })).rejects.toThrow();
  expect(send).not.toHaveBeenCalled();
});

it('an answer that is an error is not retried', async () => {
  const refused = new Error('refused');
  const send = vi.fn(async () => Promise.reject(refused));
  await expect(retried(send, { isLost })).rejects.toBe(refused);
  expect(send).toHaveBeenCalledOnce();
});

describe('a message that gets no response', () => {
  const silence = 3000;
  const never = () => new Promise<string>(() => {});

  it('is sent again after a while', async () => {
    const send = vi.fn(async () => 'answer').mockImplementationOnce(never);
    expect(await settled(retried(send, { isLost, silence }))).toEqual({
      status: 'fulfilled',
      value: 'answer',
    });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('may still be answered late', async () => {
    const late = deferred();
    const send = vi.fn(never).mockReturnValueOnce(late.promise);
    const result = retried(send, { isLost, silence });
    await vi.advanceTimersByTimeAsync(silence);
    expect(send).toHaveBeenCalledTimes(2);
    late.resolve('late');
    expect(await result).toBe('late');
  });

  it('may fail late while the next one is answered', async () => {
    const late = deferred();
    const next = deferred();
    const send = vi.fn(never).mockReturnValueOnce(late.promise).mockReturnValueOnce(next.promise);
    const result = retried(send, { isLost, silence });
    await vi.advanceTimersByTimeAsync(silence);
    late.reject(new Error('too late'));
    next.resolve('answer');
    expect(await result).toBe('answer');
  });

  it('is sent four times at most, and any of them may be answered', async () => {
    const first = deferred();
    const send = vi.fn(never).mockReturnValueOnce(first.promise);
    const result = retried(send, { isLost, silence });
    await vi.advanceTimersByTimeAsync(100 * silence);
    expect(send).toHaveBeenCalledTimes(4);
    first.resolve('at last');
    expect(await result).toBe('at last');
  });

  it('is sent once by default', async () => {
    const send = vi.fn(never);
    const end = new AbortController();
    const result = Promise.allSettled([retried(send, { isLost, signal: end.signal })]);
    await vi.advanceTimersByTimeAsync(100 * silence);
    expect(send).toHaveBeenCalledOnce();
    end.abort();
    await result;
  });
});
