import { anchorsOf, holdersOf, isIntact, isSettled, type Reading, sharesWords } from '../product/reading';
import { isOnPage } from '../text/on-page';
import { parentNodeOf } from '../text/parents';
import { after, first, nextEvent } from './abortable';
import { type Matters, nextChange, nextChangeWithin } from './page-changes';
import { type Come, createPatience, isOnlyMoved } from './patience';
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
  /** Updates the marks: follows words that the page moved, and drops those that it changed or removed. */
  restore(): void;
}

export interface View extends Come {
  /** The first reading of the view. */
  opening: Look | Promise<Look>;
  /** Ends with the view. */
  signal: AbortSignal;
}

/** Reads a view again whenever its verdict may have changed. Rejects with the signal's reason when the view ends. */
export async function follow(effects: FollowEffects, view: View): Promise<never> {
  const { opening, before, signal } = view;
  const { pace } = effects;
  const opened = performance.now();
  const isLeftover = (reading: Reading | Error) =>
    before !== null &&
    !(reading instanceof Error) &&
    sharesWords(before, reading) &&
    performance.now() < opened + pace.leftovers;
  const waits = createWaits(effects, opened, signal);
  const earlyFor = createPatience(effects, view);
  let standing = view.kept;
  for (let looking = opening; ; looking = effects.look(signal)) {
    // A synchronous reading is judged without waiting for a task.
    const { reading: read, isOld } = looking instanceof Promise ? await looking : looking;
    const looked = performance.now();
    if (isLeftover(read)) {
      await after(pace.quickest, signal);
      continue;
    }
    const wait = earlyFor(read);
    if (wait > 0) {
      await untilMore(effects, wait, signal);
      continue;
    }
    const reading = standing !== null && isOnlyMoved(standing, read) ? standing : read;
    if (!(reading instanceof Error) && isSettled(reading)) standing = reading;
    // Start watching before judging, so that no change in between is missed.
    const [isNews, isWorthIt] = await Promise.all([
      effects.tell(reading, signal),
      isOld ? false : waits.untilWorthALook(reading),
    ]);
    waits.slowDown(isNews, isWorthIt);
    // Marks are updated now, because the next reading may be seconds away.
    effects.restore();
    // After a long calm only for as long as the page needs to draw: until then, words drawn anew have no marks.
    await after(Math.max(pace.quickest, looked + waits.gap() - performance.now()), signal);
  }
}

/** What a view waits for between two readings, and for how long. */
function createWaits(effects: FollowEffects, opened: number, signal: AbortSignal) {
  const { document, pace, chosen } = effects;
  let patientUntil = opened + pace.patience;
  let gap = pace.quickest;
  // Until then, the list of a variant chosen a moment ago may still load.
  let choosing = 0;

  /** Updates the marks first, whatever changed. */
  const restoring =
    <A extends unknown[]>(isSo: (...given: A) => boolean) =>
    (...given: A): boolean => {
      effects.restore();
      return isSo(...given);
    };

  const settled = async (reading: Reading, matters: Matters, until: AbortSignal): Promise<void> => {
    const isChosen = await first(until, (waiting) => [
      nextChangeWithin(
        anchorsOf(reading),
        { matters, intact: restoring(() => isIntact(reading)) },
        waiting,
      ).then(() => false),
      nextChoice(document, chosen, pace, waiting).then(() => true),
    ]);
    if (!isChosen) return;
    choosing = performance.now() + pace.afterClick;
    patientUntil = Math.max(patientUntil, choosing);
  };

  return {
    /** Resolves once another reading may differ; true if the person caused that, so the next one should be quick. */
    async untilWorthALook(reading: Reading | Error): Promise<boolean> {
      const matters = restoring(mattersTo(reading));
      if (!(reading instanceof Error) && isSettled(reading) && performance.now() > choosing) {
        await first<unknown>(signal, (waiting) => [
          settled(reading, matters, waiting),
          // The rest of the document may contain another list, like the next product of a kit.
          ...(document.readyState === 'loading' ? [nextEvent(document, ['readystatechange'], waiting)] : []),
        ]);
        return false;
      }
      const until = await moreMayCome(document, { patientUntil, matters, chosen, pace }, signal);
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

/** Resolves as soon as there are more words, `ms` milliseconds are over, or the document is parsed. */
async function untilMore({ document, pace }: FollowEffects, ms: number, signal: AbortSignal): Promise<void> {
  await first<unknown>(signal, (waiting) => [
    nextChange(document, bringWords, waiting),
    nextEvent(document, ['readystatechange'], waiting),
    after(ms, waiting),
  ]);
  await after(Math.min(ms, pace.quickest), signal);
}

/** New words anywhere, and any change to the elements that were read; after a failure, every change. */
function mattersTo(reading: Reading | Error): Matters {
  if (reading instanceof Error) return () => true;
  const holders = new Set(holdersOf(reading));
  const isHeld = (node: Node): boolean => {
    for (let at: Node | null = node; at !== null; at = parentNodeOf(at)) if (holders.has(at)) return true;
    return false;
  };
  return (changes) =>
    bringWords(changes) ||
    changes.some(({ target }) => isHeld(target)) ||
    [...holders].some((node) => !isOnPage(node));
}
