import { expect, it } from 'vitest';
import { shared, total, united } from '../../scripts/bench/spans';
import { tasksIn } from '../../scripts/bench/tasks';
import type { TraceEvent } from '../../scripts/browser/trace';

const ms = 1_000;
const event = (name: string, from: number, took: number, of: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  ts: from * ms,
  dur: took * ms,
  pid: 1,
  tid: 1,
  args: {},
  ...of,
});
const measure = (name: string, from: number, to: number): TraceEvent[] => [
  event(`pore-truth:${name}`, from, 0, { ph: 'b' }),
  event(`pore-truth:${name}`, to, 0, { ph: 'e' }),
];

it('the longest task is the one with most of our script, not the one that lasts longest', () => {
  const events = [
    event('RunTask', 0, 300),
    event('Layout', 0, 290),
    event('FunctionCall', 290, 10),
    event('RunTask', 400, 90),
    // A script within a script counts once.
    event('RunMicrotasks', 400, 80),
    event('FunctionCall', 410, 20),
    ...measure('locate', 402, 462),
    ...measure('judge', 462, 470),
    ...measure('paint', 470, 475),
  ];
  expect(tasksIn(events)).toEqual({ longest_ms: 80, start_ms: 0, locate_ms: 60, judge_ms: 8, paint_ms: 5 });
});

it('a step that yields counts by its longest part', () => {
  const events = [
    event('RunTask', 0, 50),
    event('EvaluateScript', 0, 45),
    event('RunTask', 100, 30),
    event('RunMicrotasks', 100, 30),
    event('RunTask', 140, 500),
    event('Layout', 140, 500),
    event('RunTask', 700, 20),
    event('RunMicrotasks', 700, 20),
    ...measure('locate', 110, 715),
  ];
  expect(tasksIn(events)).toMatchObject({ longest_ms: 45, start_ms: 45, locate_ms: 20 });
});

it('ignores other threads, and fails on a trace without our script', () => {
  const other = { pid: 1, tid: 2 };
  const events = [
    event('RunTask', 0, 500, other),
    event('FunctionCall', 0, 500, other),
    event('RunTask', 0, 10),
    event('RunMicrotasks', 0, 10),
    ...measure('locate', 1, 9),
  ];
  expect(tasksIn(events)).toMatchObject({ longest_ms: 10, locate_ms: 8 });
  expect(() => tasksIn(events.slice(0, 4))).toThrow('no look of ours');
});

it('merges, intersects and adds up spans', () => {
  const all = united([
    [5, 9],
    [0, 3],
    [2, 4],
    [6, 7],
  ]);
  expect(all).toEqual([
    [0, 4],
    [5, 9],
  ]);
  expect(shared(all, [[3, 6]])).toEqual([
    [3, 4],
    [5, 6],
  ]);
  expect(total(all)).toBe(8);
});
