import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import { emptyProduct } from '@/report/product';
import type { TextSpan } from '@/report/report';
import type { MarkablePiece } from '../mark/marks';
import { isSettled, type ProductReading, type Reading } from '../product/reading';
import type { Steps } from '../text/steps';
import { follow } from './follow';
import { failureToSend, productToSend, urlToSend } from './page-reading';
import { createPresenter, type PresenterEffects } from './presenter';
import { lookAt } from './read-once';
import { reveal } from './reveal';
import { createTeller, type Tell } from './teller';
import type { Pace } from './waits';

/** What a session does to the world, passed in so that tests can stand in for it. */
export interface SessionEffects extends PresenterEffects {
  document: Document;
  /** Looks at the page once, in steps that the page may have a turn between. */
  read(): Steps<Reading>;
  /** What is chosen on the page, a shade or a size, as one text to compare. */
  chosen(): string;
  /** What the person selected; null where nothing is. */
  readSelection(): MarkablePiece | null;
  /** A view opens: what was said of the tab no longer holds. */
  viewOpened(): Promise<void>;
  /** Has what was read judged and kept. Rejects where nobody answers, and with the signal's reason. */
  judge(reading: PageReading, signal: AbortSignal): Promise<Explanation>;
  pace: Pace;
}

export interface Session {
  /** Reads the view that the document shows now, having forgotten the one before. */
  open(): void;
  /** Reads the same view again; resolves once what was read is presented. */
  recheck(): Promise<void>;
  /** Presents the same reading again: what the person wants changed. */
  presentAgain(): void;
  /** Scrolls to words and flashes them. False where they cannot be seen. */
  show(at: TextSpan): boolean;
  /** Has the selection judged; false where nothing is selected. With `keep`, the tab says what came of it. */
  checkSelection(keep: boolean): Promise<boolean>;
}

/**
 * One session for the life of a content script: reads the view, keeps reading while a list may still come,
 * and again when the words change. Ends silently with the signal, taking its marks along.
 */
export function createSession(effects: SessionEffects, signal: AbortSignal): Session {
  const { document, painter } = effects;
  const presenter = createPresenter(effects);
  let view = new AbortController();
  /** What was read last of all, in this view or one before. */
  let known: Reading | null = null;

  const endView = () => {
    view.abort();
    view = new AbortController();
    presenter.clear();
  };
  signal.addEventListener('abort', endView, { once: true });
  const current = () => AbortSignal.any([signal, view.signal]);

  /** Says something that no answer is needed to. */
  const say = (reading: PageReading) => {
    effects.judge(reading, current()).catch(() => {
      // Nobody to tell: the extension was reloaded or is going away, and the next page has a new script.
    });
  };

  /** Reads the view until it ends; resolves once its first reading is presented. */
  const start = (before: Reading | null): Promise<void> =>
    new Promise((resolve, reject) => {
      const ends = current();
      const teller = createTeller({ ...effects, presenter });
      const tell: Tell = async (reading, until) => {
        const isNews = await teller(reading, until);
        if (!(reading instanceof Error)) known = reading;
        resolve();
        return isNews;
      };
      const look = (until: AbortSignal) => lookAt(document, () => effects.read(), until);
      const opening = look(ends);
      follow(
        { ...effects, look, tell, dropStale: presenter.dropStale },
        { opening, before, signal: ends },
      ).catch((error: unknown) => {
        if (!ends.aborted) say(failureToSend(document, error));
        reject(error);
      });
    });

  return {
    open() {
      endView();
      effects.viewOpened().catch(() => {
        // Nobody is there to forget the view before: it is forgotten with its tab.
      });
      if (effects.wishes().off) say({ kind: 'off', url: urlToSend(document) });
      else
        start(known).catch(() => {
          // The view ended, or what went wrong has been said.
        });
    },
    async recheck() {
      endView();
      await start(null);
    },
    presentAgain: presenter.presentAgain,
    show: (at) => reveal(document, painter, presenter.reading(), at),
    async checkSelection(keep) {
      const selected = effects.readSelection();
      if (selected === null) return false;
      const reading = selectionOn(document, presenter.reading(), selected);
      const explanation = await effects.judge(
        { kind: 'selection', product: productToSend(reading.product), keep },
        current(),
      );
      // Where the page has a list of its own, its marks stay: the popup goes back to them.
      const standing = presenter.reading();
      if (keep || standing === null || !isSettled(standing)) {
        view.abort();
        view = new AbortController();
        presenter.present(reading, explanation);
      }
      return true;
    },
  };
}

/** The selection as the list of the product that the page shows. */
function selectionOn(document: Document, shown: Reading | null, selected: MarkablePiece): ProductReading {
  const page = shown !== null && shown.kind !== 'listing' ? shown : nothingRead(document);
  return {
    ...page,
    kind: 'other',
    product: { ...page.product, lists: [{ text: selected.text, source: 'selection' }] },
    lists: [selected],
  };
}

function nothingRead(document: Document): ProductReading {
  const nothing = { text: '', map: null };
  const product = { ...emptyProduct, url: document.location.href, shop: 'generic' };
  return { kind: 'other', product, title: nothing, category: nothing, claims: [], lists: [], tried: [] };
}
