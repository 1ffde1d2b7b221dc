import { describe, expect, it, vi } from 'vitest';
import { inTime } from '@/page/product/in-time';
import { finish, type Steps } from '@/page/text/steps';

/** Work in steps of so many milliseconds each, by a clock that only the work and the page move. */
function work(steps: readonly number[], slowness = 1, page = 0) {
  let time = 0;
  let done = 0;
  const asked = vi.fn(function* (): Steps<number> {
    yield;
    return slowness;
  });
  function* working(): Steps<string> {
    for (const step of steps) {
      time += step;
      done++;
      yield;
    }
    return 'whole';
  }
  const reading = inTime(working(), () => `so far: ${done}`, { now: () => time, slowness: asked });
  function* withPage(): Steps<string> {
    for (;;) {
      const step = reading.next();
      if (step.done === true) return step.value;
      time += page;
      yield;
    }
  }
  return { result: finish(withPage()), asked };
}

const times = (count: number, each: number) => Array.from({ length: count }, () => each);

describe('the time of a reading', () => {
  it('ends work that would take longer with what was found so far', () => {
    expect(work(times(100, 50)).result).toBe('so far: 21');
    expect(work([5, 5_000, 5]).result).toBe('so far: 2');
  });

  it('leaves shorter work alone, and asks nothing of the machine', () => {
    const { result, asked } = work(times(20, 50));
    expect(result).toBe('whole');
    expect(asked).not.toHaveBeenCalled();
  });

  it('counts none of the page’s own time', () => {
    expect(work(times(20, 50), 1, 10_000).result).toBe('whole');
  });

  it('grows with the slowness of the machine, asked once', () => {
    const { result, asked } = work(times(80, 50), 4);
    expect(result).toBe('whole');
    expect(asked).toHaveBeenCalledOnce();
    expect(work(times(100, 50), 4).result).toBe('so far: 81');
  });

  it.each([0, 0.1, Number.POSITIVE_INFINITY])('stays within bounds where the slowness is %s', (slowness) => {
    const { result } = work(times(1_000, 50), slowness);
    expect(['so far: 21', 'so far: 201']).toContain(result);
  });
});
