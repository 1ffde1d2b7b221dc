import { measureMemory } from './memory';
import { measureOpenings, type OpeningFigures } from './openings';
import type { BySide, Side } from './sides';
import { slowdown } from './slowdown';
import { measureTasks, type TaskFigures } from './tasks';

/** What the built extension costs pages, beside an older one where there is one. */
export interface BuiltFigures {
  openings: OpeningFigures;
  tasks: BySide<TaskFigures>;
  memory_kb: BySide<number>;
}

export async function measureBuilt(
  sides: readonly Side[],
  rounds: number,
  update: (step: string) => void,
): Promise<BuiltFigures> {
  update('Measuring how pages open');
  const openings = await measureOpenings(sides, 2 * rounds);
  update('Measuring tasks');
  const tasks = await measureTasks(sides, rounds);
  update('Measuring memory');
  const memory_kb = await measureMemory(sides, Math.ceil(rounds / 3));
  return { openings, tasks, memory_kb };
}

/** The figures for people, a line each. */
export function builtInWords({ openings, tasks, memory_kb }: BuiltFigures): string {
  const task = (figure: keyof TaskFigures) =>
    lineOf({ before: tasks.before?.[figure], now: tasks.now?.[figure] });
  return `The built extension, medians
  from a ready DOM to painted words, worker awake   ${lineOf(openings.awake)} ms
  … worker asleep                                   ${lineOf(openings.asleep)} ms
  … a listing of 120 cards, ${slowdown} times slower          ${lineOf(openings.listing)} ms
  our longest task on the largest page, ${slowdown} × slower  ${task('longest_ms')} ms
  … the longest share of one task: starting         ${task('start_ms')} ms
  … locating                                        ${task('locate_ms')} ms
  … waiting for the answer                          ${task('judge_ms')} ms
  … painting                                        ${task('paint_ms')} ms
  memory of our script in ten product pages         ${lineOf(memory_kb)} kB`;
}

function lineOf({ before, now }: { before?: number | undefined; now?: number | undefined }): string {
  const figure = (value: number | undefined) => (value ?? Number.NaN).toFixed(1);
  if (before === undefined) return figure(now);
  return `${figure(before)} before, ${figure(now)} now: ${((now ?? Number.NaN) / before).toFixed(2)} times`;
}
