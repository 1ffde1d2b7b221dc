import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { answerInPage, askBackground, isConnected } from '@/browser/messages';
import { readSettingsInPage, watchSettings } from '@/keep/settings';
import { defaultSettings, type Settings } from '@/keep/settings-fields';
import { literal, nullable, object, text } from '@/report/checks';
import type { Topic } from '@/report/report';
import type { Shown } from '@/report/shown';
import { TextSpan } from '@/report/text-span';
import { platforms, shopFor, shops } from '@/shops/registry';
import { createHover } from './explain/hover';
import { createSeal } from './explain/seal';
import { sealTextOf } from './explain/seal-text';
import { createTooltip } from './explain/tooltip';
import type { Sheets } from './mark/highlight-registries';
import { createPainter } from './mark/paint';
import { locating } from './product/locate';
import { listAnchor, readingOf, titleAnchor } from './product/reading';
import { readSelection } from './product/selection';
import type { PresenterEffects } from './session/presenter';
import { createQuestions, type Questions } from './session/questions';
import { beginLife, type Life } from './session/script-life';
import { createSession, type Session } from './session/session';
import { onNewView } from './session/views';
import { usualPace } from './session/waits';
import { chosenIds } from './signs/chosen-variant';

/**
 * Gives one document its session: wires the reader, the painter, the tooltip, the seal and the messages together;
 * `sheets` are the rules that draw the marks. A second script in the same document ends the first.
 */
export function startPage(ctx: ContentScriptContext, sheets: Sheets): void {
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
          yield* locating(document, location.href, shops, { platforms, loadedAt: loadedAt() }),
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
    followViews(ctx, session, questions, signal);
  };
  const start = () => onceShown(signal, open);
  // Settings first: a shop that is switched off must not be read even once.
  const begun = readSettingsInPage()
    .then(wish, () => {})
    .then(start, start);

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

/** Calls back once the page is shown: nobody has asked for one that the browser prerenders. */
function onceShown(signal: AbortSignal, open: () => void): void {
  if (signal.aborted) return;
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', open, { once: true, signal });
  } else open();
}

/** The latest settings. */
interface Wished {
  settings: Settings;
}

/** The name of this page's shop if the person switched it off, else null. */
const shopOff = ({ shopsOff }: Settings): string | null => {
  const name = shopFor(location.href)?.name;
  return name !== undefined && shopsOff.includes(name) ? name : null;
};

/** The painter, the tooltip and the seal, and what the session does with them. */
function createShown(
  sheets: Sheets,
  { signal, goesOn }: Life,
  wished: Wished,
  reveal: (at: TextSpan) => Shown,
) {
  const painter = createPainter(sheets);
  const tooltip = createTooltip(document);
  /** The marks, looked at whenever a person is at work on the page: they stand as long as the script goes on. */
  const standing = () => {
    if (!goesOn()) return [];
    painter.restore();
    return painter.marks();
  };
  const hover = createHover(document, standing, tooltip, signal);
  const show = (at: TextSpan): Shown => {
    const outcome = reveal(at);
    const mark = painter.markAt(at);
    if (outcome.is === 'shown' && mark !== undefined) tooltip.show(mark);
    return outcome;
  };
  const turnOff = (where: 'everywhere' | 'here') => {
    askBackground('no-seal', { site: where === 'here' ? location.hostname : null }).catch(() => {
      // The extension was reloaded: the next page asks again.
    });
    seal.set(null);
  };
  const showList = () => void show({ in: 'list', index: 0, start: 0, end: 20 });
  const seal = createSeal(document, { show, showList, turnOff }, signal);
  const isShown = (topic: Topic) => !wished.settings.hiddenTopics.includes(topic);
  const effects: PresenterEffects = {
    painter,
    marksChanged: hover.marksChanged,
    seal: (about) => {
      const words = about?.explanation.seal;
      const isWanted = wished.settings.seal && !wished.settings.sealOff.includes(location.hostname);
      const anchor = isWanted && about !== null ? listAnchor(about.reading, document) : null;
      seal.set(
        anchor && words
          ? {
              anchor,
              title: titleAnchor(about.reading, document),
              text: sealTextOf(words, about.explanation.common, isShown),
            }
          : null,
      );
    },
    wishes: () => ({ marks: wished.settings.marks, isShown, off: shopOff(wished.settings) }),
  };
  return { effects, show };
}

/** Opens the views that come after the first, and says when the document is left. */
function followViews(
  ctx: ContentScriptContext,
  session: Session,
  questions: Questions,
  signal: AbortSignal,
): void {
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
    returned: () => {
      session.recheck().catch(() => {
        // The view ended, or nobody answers.
      });
    },
    locationChange: (callback) => ctx.addEventListener(window, 'wxt:locationchange', callback),
  });
}

const isShow = object({ at: TextSpan });
const isKeeping = object({ keep: literal(true) });
const isForPage = object({ page: nullable(text) });

const isMeant = (ask: unknown, page: string): boolean =>
  isForPage(ask) && (ask.page === null || ask.page === page);

/** The address that the document was loaded at, before any navigation of its scripts. */
const loadedAt = (): string | undefined => performance.getEntriesByType('navigation')[0]?.name;
