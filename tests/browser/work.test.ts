import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inWorker, TookTooLong, workOn } from '@/browser/work';

/** A worker that does what the test says. */
class Puppet {
  static last: Puppet;
  onmessage: (event: { data: unknown }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
  terminate = vi.fn();
  postMessage = vi.fn();
  constructor(readonly script: string) {
    Puppet.last = this;
  }
  tell(data: unknown) {
    this.onmessage({ data });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Puppet);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const terms = () => {
  const end = new AbortController();
  const onProgress = vi.fn();
  return { end, onProgress, all: { signal: end.signal, longest: 1_000, onProgress, transfer: [] } };
};
const task = { pixels: 3 };

it('each task gets its own worker, which ends with it', async () => {
  const { onProgress, all } = terms();
  const answer = inWorker<string>('/reader.js', task, all);
  const { last } = Puppet;
  expect(last.script).toBe('/reader.js');
  expect(last.postMessage).toHaveBeenCalledExactlyOnceWith(task, []);
  last.tell({ done: 0.5 });
  expect(onProgress).toHaveBeenCalledExactlyOnceWith(0.5);
  expect(last.terminate).not.toHaveBeenCalled();
  last.tell({ answer: 'Aqua' });
  expect(await answer).toBe('Aqua');
  expect(last.terminate).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('an error in the worker arrives with its name', async () => {
  const answer = inWorker('/reader.js', task, terms().all);
  Puppet.last.tell({ error: 'no letters', name: 'PictureTooSlow' });
  await expect(answer).rejects.toMatchObject({ name: 'PictureTooSlow', message: 'no letters' });
  expect(Puppet.last.terminate).toHaveBeenCalledOnce();
});

it('a worker that does not start is an error', async () => {
  const answer = inWorker('/reader.js', task, terms().all);
  Puppet.last.onerror({ message: '' });
  await expect(answer).rejects.toThrow('/reader.js did not start');
});

it('a task ends when cancelled, and doesn’t start if cancelled before', async () => {
  const { end, all } = terms();
  const answer = inWorker('/reader.js', task, all);
  end.abort();
  await expect(answer).rejects.toBe(end.signal.reason);
  const { last } = Puppet;
  expect(last.terminate).toHaveBeenCalledOnce();
  expect(() => inWorker('/reader.js', task, all)).toThrow();
  expect(Puppet.last).toBe(last);
});

it('a task ends when it takes too long, however busy it is', async () => {
  const answer = inWorker('/reader.js', task, terms().all);
  const failed = expect(answer).rejects.toBeInstanceOf(TookTooLong);
  await vi.advanceTimersByTimeAsync(999);
  expect(Puppet.last.terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await failed;
  expect(Puppet.last.terminate).toHaveBeenCalledOnce();
});

it('the worker reports progress, answers and errors', async () => {
  const posted = vi.fn();
  let hear: (event: { data: unknown }) => void = () => {};
  vi.stubGlobal('postMessage', posted);
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
    hear = listener;
  });
  workOn(async (asked, onProgress) => {
    onProgress(0.25);
    if (asked !== task) throw new TypeError('This is no picture.');
    return 'Aqua';
  });
  hear({ data: task });
  await vi.waitFor(() => expect(posted.mock.calls).toEqual([[{ done: 0.25 }], [{ answer: 'Aqua' }]]));
  hear({ data: 'a cat' });
  await vi.waitFor(() =>
    expect(posted).toHaveBeenLastCalledWith({ error: 'This is no picture.', name: 'TypeError' }),
  );
});
