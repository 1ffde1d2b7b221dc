import { innerRoots } from '../text/inner-roots';
import { after, first, isReal, nextEvent } from './abortable';
import { type Matters, nextChangeIn } from './page-changes';

/** Decides when to read a page again. */

/** How patient a session is, in milliseconds. */
export interface Pace {
  /** Time between two readings, and at least between a change and the next one; doubles up to `slowest` while nothing new is read. */
  quickest: number;
  slowest: number;
  /** How long to wait for a list after a view opens … */
  patience: number;
  /** … and after each click, which may open a panel that loads its text only then. */
  afterClick: number;
  /** How long after a view opens, words of the previous view count as left over from it. */
  leftovers: number;
  /** How long after a navigation by the page's scripts a product without a list is not reported. */
  arrival: number;
}

/** The pace outside of tests. */
export const usualPace: Pace = {
  quickest: 250,
  slowest: 4_000,
  patience: 30_000,
  afterClick: 5_000,
  leftovers: 1_500,
  arrival: 1_500,
};

/** Events that occur when a person opens a panel or chooses another shade or size. */
const acts = ['click', 'change'] as const;

/**
 * Resolves once another variant is chosen. Compares shortly after each event, because pages react late, and ever more
 * slowly while the page makes the events up: it may choose for the person, but not keep us at work.
 */
export async function nextChoice(
  document: Document,
  chosen: () => string,
  { quickest, slowest }: Pace,
  signal: AbortSignal,
): Promise<void> {
  const before = chosen();
  for (let pause = quickest; chosen() === before; ) {
    const act = await nextEvent(document, acts, signal, () => true);
    pause = isReal(act) ? quickest : Math.min(pause * 2, slowest);
    await after(pause, signal);
  }
}

/**
 * Waits for anything that may bring a list, until `patientUntil`; resolves with the time until which to wait next. What
 * no observer sees, such as a shadow root attached to an existing element, is found by the reading at the end.
 */
export async function moreMayCome(
  document: Document,
  {
    patientUntil,
    matters,
    chosen,
    pace,
  }: { patientUntil: number; matters: Matters; chosen: () => string; pace: Pace },
  signal: AbortSignal,
): Promise<number> {
  const patience = patientUntil - performance.now();
  return first(signal, (waiting) => {
    const acted = [nextEvent(document, acts, waiting), nextChoice(document, chosen, pace, waiting)].map(
      (act) => act.then(() => performance.now() + pace.afterClick),
    );
    // Out of patience: only a real action of the person, or a different choice, starts another reading.
    if (patience <= 0) return acted;
    const roots = [document, ...innerRoots(document)];
    const change = [
      nextChangeIn(roots, matters, waiting),
      // A frame in a shadow tree is heard of only there.
      ...roots.map((root) => nextEvent(root, ['load'], waiting, isLoadedFrame)),
      after(patience, waiting),
    ];
    return [...acted, ...change.map((come) => come.then(() => patientUntil))];
  });
}

const isLoadedFrame = (event: Event): boolean =>
  isReal(event) &&
  event.target !== null &&
  'localName' in event.target &&
  event.target.localName === 'iframe';
