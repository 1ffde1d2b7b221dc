import { anchorsOf, holdersOf, isIntact, isSettled, type Reading, sharesWords } from '../product/reading';
import { after, first } from './abortable';
import { type Matters, nextChangeWithin } from './page-changes';
import type { Look } from './read-once';
import { bringWords } from './relevant-changes';
import type { Tell } from './teller';
import { moreMayCome, nextChoice, type Pace } from './waits';

export interface FollowEffects {
  document: Document;
  pace: Pace;
  /** What is chosen on the page, a shade or a size, as one text to compare. */
  chosen(): string;
  look(signal: AbortSignal): Look | Promise<Look>;
  tell: Tell;
  /** Takes away the marks whose words went from the page. */
  dropStale(): void;
}

interface View {
  /** The first look at it. */
  opening: Look | Promise<Look>;
  /** What the view before showed: its words may still stand here. */
  before: Reading | null;
  /** Ends with the view. */
  signal: AbortSignal;
}

/** Reads a view again whenever that may change what is said of it. Rejects with the signal's reason when the view ends. */
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
    // What is there at once is told at once.
    const { reading, isOld } = looking instanceof Promise ? await looking : looking;
    if (isLeftover(reading)) {
      await after(pace.quickest, signal);
      continue;
    }
    // Watched from before it is judged, so that no change falls between the two.
    const [isNews, isWorthIt] = await Promise.all([
      effects.tell(reading, signal),
      isOld ? false : waits.untilWorthALook(reading),
    ]);
    waits.slowDown(isNews, isWorthIt);
    // Words that went are unmarked at once, whatever comes in their place.
    effects.dropStale();
    await after(waits.gap(), signal);
  }
}

/** What a view waits for between two looks, and how long. */
function createWaits({ document, pace, chosen }: FollowEffects, opened: number, signal: AbortSignal) {
  let patientUntil = opened + pace.patience;
  let gap = pace.quickest;
  // What was chosen a moment ago may bring its list only now.
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
    /** Resolves once another look may find something else; says whether a person's act is the reason to hurry. */
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
    /** A page that keeps changing and says the same is read less and less often. */
    slowDown(isNews: boolean, isActedOn: boolean): void {
      gap = isNews || isActedOn ? pace.quickest : Math.min(gap * 2, pace.slowest);
    },
    gap: () => gap,
  };
}

/** Any change of the words that were read, and new words around them; after a failure whatever changes. */
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
