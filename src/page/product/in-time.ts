import { listLikeness } from '../lists/list-likeness';
import { longestReading, longestStep, mostSlowness } from '../text/caps';
import type { Steps } from '../text/steps';

/**
 * Limits the time of one reading. Pages may be endless, and each of their parts may cost as much as the caps allow.
 *
 * Only our own work should count, but a page can read no more than the wall clock, which runs on while a busy machine
 * pauses us, even in the middle of a step. So no step counts for more than a step can take, and once a reading takes
 * longer than ordinary pages do, pieces of work of known length run between its steps: they measure how slow this machine
 * is at the moment, and no page can influence them. Each reading of a view has the whole time to itself, because a list
 * may arrive at any moment.
 */

/** How the time of a reading is measured; passed in so that tests can replace it. */
export interface Allowance {
  /** The time, in milliseconds. */
  now(): number;
  /** Does a piece of work; returns the milliseconds that it takes on a machine of usual speed. */
  piece(): number;
}

/** Milliseconds after which pieces are run, and the share of the time since then that they take up. */
const ordinary = 50;
const share = 0.25;
/** Milliseconds of pieces assumed at the usual speed, because a single paused piece proves little. */
const granted = 2.5;

/** The steps, until the time for them is up; then what was found so far. Only our own time counts, not the page's. */
export function* inTime<T>(steps: Steps<T>, soFar: () => T, { now, piece }: Allowance = real): Steps<T> {
  let spent = 0;
  let usual = 0;
  let took = 0;
  const slowness = () => Math.min(Math.max((took + granted) / (usual + granted), 1), mostSlowness);
  for (;;) {
    const start = now();
    const step = steps.next();
    if (step.done === true) return step.value;
    spent += Math.min(now() - start, longestStep);
    while (usual < ((spent - ordinary) / slowness()) * share) {
      yield;
      const begun = now();
      usual += piece();
      took += now() - begun;
    }
    if ((spent + took) / slowness() > longestReading) return soFar();
    yield;
  }
}

/** What one piece takes on a machine of usual speed, once it is compiled. */
const usually = 0.25;

const real: Allowance = {
  now: () => performance.now(),
  piece() {
    judgeLines();
    return usually;
  },
};

const aLine =
  'aqua, glycerin, rosa canina (rosehip) fruit oil, phenoxyethanol, a very long sentence about skin';

/** Judges made-up lines, as a reading mostly does with those of the page. */
function judgeLines(): void {
  const likeness = listLikeness();
  for (let line = 0; line < 100; line++) likeness(`${aLine}, ${line}`);
}
