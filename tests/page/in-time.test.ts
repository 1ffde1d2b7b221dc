import { describe, expect, it, vi } from 'vitest';
import { inTime } from '@/page/product/in-time';
import { longestReading, longestStep, mostSlowness } from '@/page/text/caps';
import { finish, type Steps } from '@/page/text/steps';

/** How the machine and the page go about their work. */
interface World {
  /** How many times as long as usual a piece of work takes at a time of the clock. */
  slowness?: (time: number) => number;
  /** Milliseconds that the page takes between two steps. */
  page?: number;
}

const usually = 0.25;

/** Work in steps of a given length in milliseconds, by a clock that only the work and the page move. */
function work(steps: readonly number[], { slowness = () => 1, page = 0 }: World = {}) {
  let time = 0;
  let done = 0;
  const piece = vi.fn(() => {
    time += usually * slowness(time);
    return usually;
  });
  function* working(): Steps<string> {
    for (const step of steps) {
      time += step * slowness(time);
      done++;
      yield;
    }
    return 'whole';
  }
  const reading = inTime(working(), () => 'cut', { now: () => time, piece });
  function* withPage(): Steps<string> {
    for (;;) {
      const step = reading.next();
      if (step.done === true) return step.value;
      time += page;
      yield;
    }
  }
  const result = finish(withPage());
  return { result, piece, done, time };
}

const times = (count: number, each: number) => Array.from({ length: count }, () => each);

describe('the time of a reading', () => {
  it('ends work that would take longer, with what was found so far', () => {
    const { result, time } = work(times(1_000, 1));
    expect(result).toBe('cut');
    expect(time).toBeGreaterThan(longestReading);
    expect(time).toBeLessThan(longestReading + 5);
  });

  it('leaves what ordinary pages take alone, and does nothing beside it', () => {
    const { result, piece } = work(times(50, 1));
    expect(result).toBe('whole');
    expect(piece).not.toHaveBeenCalled();
  });

  it('counts none of the page’s own time', () => {
    expect(work(times(150, 1), { page: 10_000 }).result).toBe('whole');
  });

  it.each([2, 5, 9])('lets a machine that is %i times as slow read what a usual one reads', (slowness) => {
    expect(work(times(150, 1), { slowness: () => slowness }).result).toBe('whole');
    expect(work(times(300, 1), { slowness: () => slowness }).result).toBe('cut');
  });

  it('counts no step that stands still for more than a step can take', () => {
    expect(work([...times(50, 1), 60_000, ...times(20, 1)]).result).toBe('whole');
    expect(work(times(10, longestStep + 1)).result).toBe('cut');
  });

  it.each([30, 100, 300])('reads on where a machine is busy for %i of every 400 milliseconds', (busy) => {
    const slowness = (time: number) => (time % 400 < busy ? 7 : 1);
    expect(work(times(120, 1), { slowness }).result).toBe('whole');
    expect(work(times(2_000, 1), { slowness }).result).toBe('cut');
  });

  it.each([0.1, 1_000])('ends where all work takes %s times as long', (slowness) => {
    const { result, done } = work(times(100_000, 1), { slowness: () => slowness });
    expect(result).toBe('cut');
    expect(done).toBeLessThanOrEqual(longestReading * mostSlowness);
  });
});
