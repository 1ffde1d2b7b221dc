import { anchorsOf, holdersOf, isIntact, isSettled, type Reading, sharesWords } from '../product/reading';
import { after, first } from './abortable';
import { type Matters, nextChangeWithin } from './page-changes';
import type { Look } from './read-once';
import { bringWords } from './relevant-changes';
import type { Tell } from './teller';
import { moreMayCome, nextChoice, type Pace } from './waits';

/** Side effects of following a view, passed in so that tests can replace them. */
export interface FollowEffects {
  document: Document;
  pace: Pace;
  /** The chosen variant (shade, size), as a text to compare. */
  chosen(): string;
  look(signal: AbortSignal): Look | Promise<Look>;
  tell: Tell;
  /** Removes marks whose text has changed or left the page. */
  dropStale(): void;
}

interface View {
  /** The first reading of the view. */
  opening: Look | Promise<Look>;
  /** The reading of the previous view, whose words may still be on the page. */
  before: Reading | null;
  /** Ends with the view. */
  signal: AbortSignal;
}

/** Reads a view again whenever its verdict may have changed. Rejects with the signal's reason when the view ends. */
export async function follow(effects: FollowEffects, { opening, before, signal }: View): Promise<never> {
  const { pace } = effects;
  const opened = performance.now();
  const isLeftover = (reading: Reading | Error) =>
    before !== null &&
    !(reading instanceof Error) &&
    sharesWords(before, reading) &&
    performance.now() < opened + pace.leftovers;
  const waits = createWaits(effects, opened, signal);
  for (let looking = opening; ; looking = effects.look(signal)) {
    // A synchronous reading is judged without waiting for a task.
    const { reading, isOld } = looking instanceof Promise ? await looking : looking;
    if (isLeftover(reading)) {
      await after(pace.quickest, signal);
      continue;
    }
    // Start watching before judging, so that no change in between is missed.
    const [isNews, isWorthIt] = await Promise.all([
      effects.tell(reading, signal),
      isOld ? false : waits.untilWorthALook(reading),
    ]);
    waits.slowDown(isNews, isWorthIt);
    // Remove stale marks now: the next reading may be seconds away.
    effects.dropStale();
    await after(waits.gap(), signal);
  }
}

/** What a view waits for between two readings, and for how long. */
function createWaits({ document, pace, chosen }: FollowEffects, opened: number, signal: AbortSignal) {
  let patientUntil = opened + pace.patience;
  let gap = pace.quickest;
  // Until then, the list of a variant chosen a moment ago may still load.
  let choosing = 0;

  const settled = async (reading: Reading, matters: Matters): Promise<void> => {
    const isChosen = await first(signal, (waiting) => [
      nextChangeWithin(anchorsOf(reading), { matters, intact: () => isIntact(reading) }, waiting).then(
        () => false,
      ),
      nextChoice(document, chosen, pace, waiting).then(() => true),
    ]);
    if (!isChosen) return;
    choosing = performance.now() + pace.afterClick;
    patientUntil = Math.max(patientUntil, choosing);
  };

  return {
    /** Resolves once another reading may differ; true if the person caused that, so the next one should be quick. */
    async untilWorthALook(reading: Reading | Error): Promise<boolean> {
      const matters = mattersTo(reading);
      if (!(reading instanceof Error) && isSettled(reading) && performance.now() > choosing) {
        await settled(reading, matters);
        return false;
      }
      const until = await moreMayCome(document, { patientUntil, matters, pace }, signal);
      const isActedOn = until > patientUntil;
      patientUntil = until;
      return isActedOn;
    },
    /** Backs off from a page that keeps changing while its reading stays the same. */
    slowDown(isNews: boolean, isActedOn: boolean): void {
      gap = isNews || isActedOn ? pace.quickest : Math.min(gap * 2, pace.slowest);
    },
    gap: () => gap,
  };
}

/** New words anywhere, and any change to the elements that were read; after a failure, every change. */
function mattersTo(reading: Reading | Error): Matters {
  if (reading instanceof Error) return () => true;
  const holders = new Set(holdersOf(reading));
  const isHeld = (node: Node | null): boolean =>
    node !== null && (holders.has(node) || isHeld(node.parentNode));
  return (changes) =>
    bringWords(changes) ||
    changes.some(({ target }) => isHeld(target)) ||
    [...holders].some((node) => !node.isConnected);
}
