import { answerInPage, isConnected } from '@/browser/messages';
import { readSettingsInPage, watchSettings } from '@/keep/settings';
import { defaultSettings, type Settings } from '@/keep/settings-fields';
import { literal, nullable, object, text } from '@/report/checks';
import { TextSpan } from '@/report/text-span';
import { platforms, shops } from '@/shops/registry';
import type { Sheets } from './mark/highlight-registries';
import { locatingInTime } from './product/locate';
import { readingOf } from './product/reading';
import { readSelection } from './product/selection';
import { createQuestions, type Questions } from './session/questions';
import { whenReadable } from './session/readable';
import { beginLife } from './session/script-life';
import { createSession, type Session } from './session/session';
import { onNewView } from './session/views';
import { usualPace } from './session/waits';
import { createShown, shopOff, type Wished } from './shown';
import { chosenIds } from './signs/chosen-variant';

/**
 * Gives one document its session: wires the reader, the painter, the tooltip, the seal and the messages together;
 * `sheets` are the rules that draw the marks. A second script in the same document ends the first. Long because it is
 * the wiring.
 */
export function startPage(sheets: Sheets): void {
  const life = beginLife();
  const { signal } = life;
  const questions = createQuestions();
  const wished: Wished = { settings: defaultSettings };
  const shown = createShown(sheets, life, wished, (at) => session.show(at));
  const session = createSession(
    {
      document,
      *read() {
        if (!life.goesOn()) signal.throwIfAborted();
        return readingOf(
          yield* locatingInTime(document, location.href, shops, { platforms, loadedAt: loadedAt() }),
        );
      },
      chosen: () => [...chosenIds(document, location.href)].toSorted().join(' '),
      readSelection: () => readSelection(document),
      viewOpened: questions.viewOpened,
      judge: questions.judge,
      ...shown.effects,
      pace: usualPace,
    },
    signal,
  );

  let isOpen = false;
  const wish = (settings: Settings) => {
    const before = wished.settings;
    wished.settings = settings;
    shown.effects.painter.wear(settings);
    if (!isOpen) return;
    if (shopOff(before) === shopOff(settings)) session.presentAgain();
    else session.open();
  };
  const unwatch = watchSettings(wish);
  signal.addEventListener('abort', () => isConnected() && unwatch());

  const open = () => {
    isOpen = true;
    session.open();
    followViews(session, questions, signal);
  };
  // Settings first: a shop that is switched off must not be read even once.
  const begun = readSettingsInPage()
    .then(wish, () => {})
    .then(() => whenReadable(document, usualPace, signal));
  begun.then(
    () => onceShown(signal, open),
    () => {
      // A newer script took over while the page was loading.
    },
  );

  answerInPage(
    {
      show: (ask) => (isShow(ask) ? shown.show(ask.at) : { is: 'gone' }),
      'check-selection': (ask) => session.checkSelection(isKeeping(ask)),
      // Whoever asks early waits for the settings: the first view would end what was begun before it.
      recheck: () => begun.then(() => session.recheck()).then(() => true),
      here: (ask) => isMeant(ask, questions.page),
    },
    signal,
  );
}

/** Calls back once the page is shown: the person hasn't asked for a prerendered one. */
function onceShown(signal: AbortSignal, open: () => void): void {
  if (signal.aborted) return;
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', open, { once: true, signal });
  } else open();
}

/** Opens the views that come after the first, and says when the document is left. */
function followViews(session: Session, questions: Questions, signal: AbortSignal): void {
  const leave = ({ isTrusted }: Event) => {
    // Pages can send themselves such an event.
    if (isTrusted) {
      questions.pageLeft().catch(() => {
        // Nobody is there to forget this page: it is forgotten with its tab.
      });
    }
  };
  window.addEventListener('pagehide', leave, { signal });
  onNewView(window, signal, {
    changed: session.open,
    turned: session.turn,
    returned: () => {
      session.recheck().catch(() => {
        // The view ended, or nobody answers.
      });
    },
  });
}

const isShow = object({ at: TextSpan });
const isKeeping = object({ keep: literal(true) });
const isForPage = object({ page: nullable(text) });

const isMeant = (ask: unknown, page: string): boolean =>
  isForPage(ask) && (ask.page === null || ask.page === page);

/** The address that the document was loaded at, before any navigation of its scripts. */
const loadedAt = (): string | undefined => performance.getEntriesByType('navigation')[0]?.name;
