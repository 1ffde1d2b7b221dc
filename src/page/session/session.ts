import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import type { TextSpan } from '@/report/report';
import type { Shown } from '@/report/shown';
import type { MarkablePiece } from '../mark/marks';
import { isSettled, type Reading } from '../product/reading';
import type { Steps } from '../text/steps';
import { follow, type View } from './follow';
import { judgeSelection } from './judge-selection';
import { failureToSend, urlToSend } from './page-reading';
import { createPresenter, type Presenter, type PresenterEffects } from './presenter';
import { lookAt } from './read-once';
import { reveal } from './reveal';
import { createTeller, type Tell } from './teller';
import type { Pace } from './waits';

/** The outside world of a session, passed in so that tests can replace it. */
export interface SessionEffects extends PresenterEffects {
  document: Document;
  /** Reads the page once, in steps between which the page may run. */
  read(): Steps<Reading>;
  /** The chosen variant (shade, size), as a text to compare. */
  chosen(): string;
  /** The person's selection; null if there is none. */
  readSelection(): MarkablePiece | null;
  /** A view opens: the tab's state is out of date. */
  viewOpened(): Promise<void>;
  /** Has a reading judged and stored. Rejects if the background does not answer, and with the signal's reason. */
  judge(reading: PageReading, signal: AbortSignal): Promise<Explanation>;
  pace: Pace;
}

/** What a content script can do with its page. */
export interface Session {
  /** Forgets the previous view, and reads the one that the document shows now. */
  open(): void;
  /** Reads the same product under a new query of its address; what is presented stays until its words change. */
  turn(): void;
  /** Reads the same view again; resolves once the reading is presented. */
  recheck(): Promise<void>;
  /** Presents the same reading again, after the settings changed. */
  presentAgain(): void;
  /** Scrolls to words and flashes them, or to the closed section that they are in. */
  show(at: TextSpan): Shown;
  /** Has the selection judged; false if nothing is selected. With `keep`, it becomes the tab's state. */
  checkSelection(keep: boolean): Promise<boolean>;
}

/**
 * The session of a content script: reads each view, again while a list may still come, and again when its words
 * change. Ends silently with the signal, and removes its marks. Long because all that a session does shares its view.
 */
export function createSession(effects: SessionEffects, signal: AbortSignal): Session {
  const { document, painter } = effects;
  const presenter = createPresenter(effects);
  const views = createViews(signal);
  /** The last reading, of this view or an earlier one. */
  let known: Reading | null = null;
  /** The last reading of this view. */
  let current: Reading | null = null;

  const endView = () => {
    views.endCurrent();
    presenter.clear();
  };
  signal.addEventListener('abort', endView, { once: true });

  /** Sends something that needs no answer. */
  const say = (reading: PageReading) => {
    effects.judge(reading, views.current()).catch(() => {
      // The extension was reloaded or is going away; the next page has a new script.
    });
  };

  const start = (view: Pick<View, 'before' | 'kept' | 'isLanding'>): Promise<void> =>
    readUntilEnd(effects, presenter, {
      ...view,
      signal: views.current(),
      presented: (reading) => {
        known = reading;
        current = reading;
      },
      failed: (error) => say(failureToSend(document, error)),
    });

  return {
    open() {
      endView();
      current = null;
      effects.viewOpened().catch(() => {
        // The background cannot be reached. The old state is forgotten with its tab.
      });
      const { off } = effects.wishes();
      if (off !== null) say({ kind: 'off', url: urlToSend(document), shop: off });
      else start({ before: known, kept: null, isLanding: known === null }).catch(ignoreFailure);
    },
    turn() {
      if (effects.wishes().off !== null) return;
      views.endCurrent();
      // Shops clean up an address at once, before anything of its view was read.
      start({ before: current === null ? known : null, kept: current, isLanding: known === null }).catch(
        ignoreFailure,
      );
    },
    async recheck() {
      views.endCurrent();
      await start({ before: null, kept: current, isLanding: true });
    },
    presentAgain: presenter.presentAgain,
    show(at) {
      presenter.restore();
      return reveal(document, painter, presenter.reading(), at);
    },
    async checkSelection(keep) {
      const judged = await judgeSelection(effects, presenter.reading(), keep, views.current());
      if (judged === null) return false;
      // Otherwise the page's own list keeps its marks, because the popup returns to it.
      if (keep || !hasList(presenter.reading())) {
        views.endCurrent();
        presenter.present(judged.reading, judged.explanation);
      }
      return true;
    },
  };
}

/** The signals of the views: each ends when the next one begins, or with the session. */
function createViews(signal: AbortSignal) {
  let view = new AbortController();
  return {
    current: () => AbortSignal.any([signal, view.signal]),
    endCurrent() {
      view.abort();
      view = new AbortController();
    },
  };
}

interface ViewReading extends Omit<View, 'opening'> {
  presented(reading: Reading): void;
  /** Called with what went wrong before the view ended. */
  failed(error: unknown): void;
}

/** Reads a view until it ends; resolves once its first reading is presented. */
function readUntilEnd(
  effects: SessionEffects,
  presenter: Presenter,
  { presented, failed, ...view }: ViewReading,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const teller = createTeller({ ...effects, presenter });
    const tell: Tell = async (reading, until) => {
      const isNews = await teller(reading, until);
      if (!(reading instanceof Error)) presented(reading);
      resolve();
      return isNews;
    };
    const look = (until: AbortSignal) => lookAt(effects.document, () => effects.read(), until);
    follow(
      { ...effects, look, tell, restore: presenter.restore },
      { ...view, opening: look(view.signal) },
    ).catch((error: unknown) => {
      if (!view.signal.aborted) failed(error);
      reject(error);
    });
  });
}

const hasList = (reading: Reading | null): boolean => reading !== null && isSettled(reading);

/** A reading that ends early needs no handling: its view ended, or the failure was already reported. */
const ignoreFailure = () => {};
