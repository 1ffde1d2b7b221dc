import { listLikeness } from '../lists/list-likeness';
import type { Steps } from '../text/steps';

/**
 * The time that one reading may take. Pages may be endless, and each of their parts may cost as much as the caps allow:
 * the sum of it all is bounded here.
 *
 * Time, not a count of steps: what a step costs is up to the page. But a slow machine must read what a fast one reads,
 * so the limit grows with the time that a fixed piece of our own work takes, which no page has a say in. It is done only
 * when the limit is reached, under whatever load the reading was under, and so costs no ordinary page anything. A view
 * may be read many times while it changes; each reading has the limit to itself, as a list may come at any time.
 */

/** How the time of a reading is told; passed in so that tests can replace it. */
export interface Allowance {
  /** The time, in milliseconds. */
  now(): number;
  /** How many times as long as on a machine of usual speed our own work takes here and now. */
  slowness(): Steps<number>;
}

/**
 * In milliseconds, on a machine of usual speed: many times what the largest page of a shop takes, because a machine that
 * is busy by fits and starts may be so during the reading and not while its slowness is told. At 200 ms one page of a
 * shop in 148 was cut on such a machine.
 */
const longestReading = 1_000;
/** A machine may be so many times as slow, and no clock that jumped can grant more. */
const mostSlowness = 10;

/** The steps, until the time for them is up; then what was found so far. Only our own time counts, not the page's. */
export function* inTime<T>(steps: Steps<T>, soFar: () => T, { now, slowness }: Allowance = real): Steps<T> {
  let spent = 0;
  let limit = longestReading;
  let isFixed = false;
  for (;;) {
    const start = now();
    const step = steps.next();
    if (step.done === true) return step.value;
    spent += now() - start;
    if (spent > limit && !isFixed) {
      isFixed = true;
      limit *= Math.min(Math.max(yield* slowness(), 1), mostSlowness);
    }
    if (spent > limit) return soFar();
    yield;
  }
}

/** Milliseconds that one piece of the fixed work takes on a machine of usual speed, once it is compiled. */
const usually = 0.5;
/** One piece alone would tell of the moment, and not of what else the machine has to do. */
const pieces = 20;

const real: Allowance = {
  now: () => performance.now(),
  *slowness() {
    judgeLines();
    let spent = 0;
    for (let piece = 0; piece < pieces; piece++) {
      yield;
      const start = performance.now();
      judgeLines();
      spent += performance.now() - start;
    }
    return spent / (pieces * usually);
  },
};

const aLine =
  'aqua, glycerin, rosa canina (rosehip) fruit oil, phenoxyethanol, a very long sentence about skin';

/** Judges made-up lines, as a reading mostly does with those of the page. */
function judgeLines(): void {
  const likeness = listLikeness();
  for (let line = 0; line < 200; line++) likeness(`${aLine}, ${line}`);
}
