import { emptyProduct, type Product } from '@/report/product';
import type { Report, TextSpan, Topic } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import { type Mark, type MarkablePiece, marksOf } from '../mark/marks';
import type { Painter } from '../mark/paint';
import {
  anchorsOf,
  holdersOf,
  isIntact,
  isSettled,
  type ProductReading,
  pieceOf,
  type Reading,
  sharesWords,
} from '../product/reading';
import type { Steps } from '../text/steps';
import { canBeSeen, nearestShown } from '../text/visible';
import { failed, shownIn, stateOf } from './outcome';
import { type Look, lookAt } from './read-once';
import { bringWords } from './relevant-changes';
import { after, first, type Matters, moreMayCome, nextChangeWithin, nextChoice, type Pace } from './waits';

export interface Wishes {
  /** Whether words are marked. */
  marks: boolean;
  /** Whether findings of a topic are marked. */
  isShown(topic: Topic): boolean;
  /** Whether the page is to be read only when asked. */
  off: boolean;
}

/** What a session does to the world, passed in so that tests can stand in for it. */
export interface SessionEffects {
  document: Document;
  /** Looks at the page once, in steps that the page may have a turn between. */
  read(): Steps<Reading>;
  /** What is chosen on the page, a shade or a size, as one text to compare. */
  chosen(): string;
  /** What the person selected; null where nothing is. */
  readSelection(): MarkablePiece | null;
  judge(product: Product): Report;
  send(state: TabState): Promise<void>;
  /** The view was left: what was said of it holds no more. */
  left(): Promise<void>;
  painter: Painter;
  /** Called whenever the painted marks changed. */
  marksChanged(): void;
  /** Takes up what was read and judged, or null where nothing stands any more, to say it beside the list. */
  told(reading: ProductReading | null, report: Report | null): void;
  /** What the person wants. */
  wishes(): Wishes;
  pace: Pace;
}

export interface Session {
  /** Reads the view that the document shows now, having forgotten the one before. */
  open(): void;
  /** Reads the same view again. */
  recheck(): TabState | Promise<TabState>;
  /** Tells and paints the same reading again: what the person wants changed. */
  repaint(): void;
  /** Scrolls to words and flashes them. False where they cannot be seen: the page keeps them folded away, or they are gone. */
  show(at: TextSpan): boolean;
  /** Judges the selection. With `keep`, what it says becomes what this page says. */
  checkSelection(keep: boolean): Report | null;
}

const flashMs = 1_500;
const mostTries = 4;

/**
 * One session for the life of a content script: reads the view, keeps reading while a list may still come,
 * and again when the words change. Ends silently with the signal, taking its marks along.
 */
export function createSession(effects: SessionEffects, signal: AbortSignal): Session {
  const { document, painter, pace } = effects;
  let view = new AbortController();
  let latest: Reading | null = null;
  /** What was read last of all, in this view or one before. */
  let known: Reading | null = null;
  let wanted: readonly Mark[] = [];
  let told: TabState | null = null;
  let sent = '';

  const endView = () => {
    view.abort();
    view = new AbortController();
    painter.clear();
    effects.marksChanged();
    effects.told(null, null);
    latest = null;
    wanted = [];
    told = null;
    sent = '';
  };
  signal.addEventListener('abort', endView, { once: true });

  /** Sends what is new; returns whether it was. */
  const report = (state: TabState): boolean => {
    const text = JSON.stringify(state);
    if (text === sent || signal.aborted) return false;
    sent = text;
    deliver(state, text).catch(() => {
      // Nobody to tell: the extension was reloaded or is going away, and the next page has a new script.
      if (sent === text) sent = '';
    });
    return true;
  };

  /** Sends again where the browser ended the background under the message, unless there is news by then. */
  const deliver = async (state: TabState, text: string): Promise<void> => {
    for (let tries = 1; sent === text; tries++) {
      try {
        return await effects.send(state);
      } catch (error) {
        if (tries === mostTries) throw error;
        await after(pace.quickest * tries, signal);
      }
    }
  };

  const paint = (marks: readonly Mark[]): number => {
    wanted = marks;
    painter.paint(effects.wishes().marks && !signal.aborted ? marks : []);
    effects.marksChanged();
    return painter.marks().length;
  };

  const speak = (reading: Reading, state: TabState) => {
    if (reading.kind === 'listing' || state.state !== 'read') effects.told(null, null);
    else effects.told(reading, state.report);
  };

  /** Judges and paints what was read. A failure becomes a state, and leaves no mark. */
  const tell = (reading: Reading | Error): TabState => {
    latest = null;
    try {
      if (reading instanceof Error) throw reading;
      told = stateOf(reading, { judge: effects.judge, isShown: effects.wishes().isShown, paint });
      latest = reading;
      known = reading;
      speak(reading, told);
    } catch (error) {
      paint([]);
      effects.told(null, null);
      told = failed(document, error);
    }
    return told;
  };

  const look = (current: AbortSignal) => lookAt(document, () => effects.read(), current);

  /** Goes on until the view ends. `before` is the view before, whose words may still stand there. */
  const follow = async (
    opening: Look | Promise<Look>,
    before: Reading | null,
    current: AbortSignal,
  ): Promise<void> => {
    const opened = performance.now();
    const isLeftover = (reading: Reading) =>
      before !== null && sharesWords(before, reading) && performance.now() < opened + pace.leftovers;
    let patientUntil = opened + pace.patience;
    let gap = pace.quickest;
    // What was chosen a moment ago may bring its list only now.
    let choosing = 0;
    for (let looking = opening; ; looking = look(current)) {
      // What is there at once is told at once.
      const { reading, isOld } = looking instanceof Promise ? await looking : looking;
      if (!(reading instanceof Error) && isLeftover(reading)) {
        await after(pace.quickest, current);
        continue;
      }
      // A page that keeps changing and says the same is read less and less often.
      gap = report(tell(reading)) ? pace.quickest : Math.min(gap * 2, pace.slowest);
      const matters = mattersTo(reading);
      if (isOld) {
        // New words came while the page had its turns: they wait for nothing.
      } else if (!(reading instanceof Error) && isSettled(reading) && performance.now() > choosing) {
        const chosen = await first(current, (waiting) => [
          nextChangeWithin(anchorsOf(reading), { matters, intact: () => isIntact(reading) }, waiting).then(
            () => false,
          ),
          nextChoice(document, effects.chosen, pace, waiting).then(() => true),
        ]);
        if (chosen) {
          choosing = performance.now() + pace.afterClick;
          patientUntil = Math.max(patientUntil, choosing);
        }
      } else {
        const until = await moreMayCome(document, { patientUntil, matters, pace }, current);
        if (until > patientUntil) gap = pace.quickest;
        patientUntil = until;
      }
      // Words that went are unmarked at once, whatever comes in their place.
      if (painter.dropStale() > 0) effects.marksChanged();
      await after(gap, current);
    }
  };

  const start = (before: Reading | null): Look | Promise<Look> => {
    const current = AbortSignal.any([signal, view.signal]);
    const opening = look(current);
    follow(opening, before, current).catch((error: unknown) => {
      if (!current.aborted) report(failed(document, error));
    });
    return opening;
  };

  return {
    open() {
      const before = known;
      endView();
      // The first view of a document has nothing to take back: the background did so when it loaded.
      if (before !== null) effects.left().catch(() => {});
      if (effects.wishes().off) report({ state: 'off', url: document.location.href });
      else start(before);
    },
    recheck() {
      endView();
      const opening = start(null);
      const saidOf = ({ reading }: Look) => told ?? tell(reading);
      return opening instanceof Promise
        ? opening.then(saidOf, (error: unknown) => told ?? failed(document, error))
        : saidOf(opening);
    },
    repaint() {
      if (latest === null) paint(wanted);
      else report(tell(latest));
    },
    show(at) {
      const mark = painter.markAt(at);
      const ranges = mark?.ranges ?? (latest === null ? [] : rangesAt(latest, at));
      if (ranges.length === 0) return false;
      const seen = canBeSeen(ranges);
      const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      nearestShown(ranges)?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
      if (seen) painter.flash(ranges, flashMs);
      return seen;
    },
    checkSelection(keep) {
      const selected = effects.readSelection();
      if (selected === null) return null;
      const page = latest !== null && latest.kind !== 'listing' ? latest : nothingRead(document);
      const reading: ProductReading = {
        ...page,
        kind: 'other',
        product: { ...page.product, lists: [{ text: selected.text, source: 'selection' }] },
        lists: [selected],
      };
      const judged = effects.judge(reading.product);
      // Where the page has a list of its own, its marks stay: the popup goes back to them.
      if (keep || latest === null || !isSettled(latest)) {
        view.abort();
        view = new AbortController();
        latest = reading;
        const marks = paint(marksOf(shownIn(judged, effects.wishes().isShown), pieceOf(reading)));
        effects.told(reading, judged);
        if (keep) report({ state: 'read', page: 'other', report: judged, marks });
      }
      return judged;
    },
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

function nothingRead(document: Document): ProductReading {
  const nothing = { text: '', map: null };
  const product = { ...emptyProduct, url: document.location.href, shop: 'generic' };
  return { kind: 'other', product, title: nothing, category: nothing, claims: [], lists: [], tried: [] };
}

function rangesAt(reading: Reading, at: TextSpan): Range[] {
  const piece = reading.kind === 'listing' ? reading.titles[at.index] : pieceOf(reading)(at);
  return piece?.map?.ranges(at.start, at.end) ?? [];
}
