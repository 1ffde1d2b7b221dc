import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeReading } from '@/background/judging';
import { makeRehearsal, rehearsed } from '@/background/rehearsal';

/** The worker builds its tables while a page is read. */

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the rehearsal', () => {
  it('waits until those who wait are answered, and is held once', () => {
    const judge = vi.fn();
    const rehearsal = makeRehearsal(judge);
    rehearsal.begin();
    rehearsal.begin();
    expect(judge).not.toHaveBeenCalled();
    vi.runAllTimers();
    rehearsal.begin();
    vi.runAllTimers();
    expect(judge).toHaveBeenCalledOnce();
  });

  it('is called off by a reading that comes first', () => {
    const judge = vi.fn();
    const rehearsal = makeRehearsal(judge);
    rehearsal.begin();
    rehearsal.callOff();
    rehearsal.begin();
    vi.runAllTimers();
    expect(judge).not.toHaveBeenCalled();
  });

  it('breaks nothing where it fails', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const rehearsal = makeRehearsal(() => {
      throw new Error('no such word');
    });
    rehearsal.begin();
    vi.runAllTimers();
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });

  it('asks for every part of the judge', () => {
    const { state } = judgeReading(rehearsed);
    if (state.state !== 'read') throw new Error(state.state);
    const { product, findings, cleared, lists } = state.report;
    expect(product.kind).toBe('toner-like');
    const topics = findings.map(({ topic }) => topic);
    expect(topics).toEqual(expect.arrayContaining(['alcohol-toner', 'retinoid']));
    expect(cleared.length).toBeGreaterThan(0);
    expect(lists.flatMap(({ functions }) => functions?.flat() ?? []).length).toBeGreaterThan(0);
  });
});
