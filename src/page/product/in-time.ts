import { listLikeness } from '../lists/list-likeness';
import { longestReading, longestStep, mostSlowness } from '../text/caps';
import type { Steps } from '../text/steps';

/**
 * The time that one reading may take. Pages may be endless, and each of their parts may cost as much as the caps allow:
 * the sum of it all is bounded here.
 *
 * Our own time is meant, and a page is told only the time of the day: a busy machine lets our work stand still, in the
 * middle of a step, too. So no step counts more than a step can take, and once a reading has taken longer than ordinary
 * pages do, pieces of work whose time is known are done between its steps. They tell how many times as long as usual our
 * work takes here and now, and no page has a say in them. A view may be read many times while it changes; each reading
 * has its time to itself, as a list may come at any time.
 */

/** How the time of a reading is told; passed in so that tests can replace it. */
export interface Allowance {
  /** The time, in milliseconds. */
  now(): number;
  /** Does a piece of work, and gives the milliseconds that it takes on a machine of usual speed. */
  piece(): number;
}

/** Milliseconds after which pieces are done, and the share of our time since then that they are worth. */
const ordinary = 50;
const share = 0.25;
/** Milliseconds of pieces at the usual speed that are taken for granted: one that stood still says little by itself. */
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
