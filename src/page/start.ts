import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { warmUp } from '@/background/warm-up';
import { answerInPage, askBackground, isConnected } from '@/browser/messages';
import { readSettingsInPage, watchSettings } from '@/keep/settings';
import { defaultSettings, type Settings } from '@/keep/settings-fields';
import { lookUp } from '@/lexicon/lookup';
import type { TextSpan, Topic } from '@/report/report';
import { platforms, shopFor, shops } from '@/shops/registry';
import { judge } from '@/verdict/judge';
import { words } from '@/words/browser-words';
import { createHover } from './explain/hover';
import { createSeal } from './explain/seal';
import { sealTextOf } from './explain/seal-text';
import { createTooltip } from './explain/tooltip';
import { tooltipTextOf } from './explain/tooltip-text';
import type { Sheets } from './mark/highlight-registries';
import { createPainter } from './mark/paint';
import { locating } from './product/locate';
import { listAnchor, readingOf } from './product/reading';
import { readSelection } from './product/selection';
import { rememberingTitles, shownIn } from './session/outcome';
import { beginLife } from './session/script-life';
import { createSession } from './session/session';
import { onNewView } from './session/views';
import { usualPace } from './session/waits';
import { chosenIds } from './signs/chosen-variant';

/**
 * Gives one document its session: wires the reader, the judge, the painter, the tooltip and the messages
 * together; `sheets` are the rules that draw the marks. A second script in the same document ends the first.
 */
export function startPage(ctx: ContentScriptContext, sheets: Sheets): void {
  const { signal, goesOn } = beginLife();
  const knowsName = (name: string) => lookUp(name) !== undefined;
  let settings = defaultSettings;

  const painter = createPainter(sheets);
  const tooltip = createTooltip(document, (mark) => tooltipTextOf(words, mark));
  /** The marks, looked at whenever a person is at work on the page: they stand as long as the script goes on. */
  const standing = () => {
    if (!goesOn()) return [];
    painter.restore();
    return painter.marks();
  };
  const hover = createHover(document, standing, tooltip, signal);

  const left = () => askBackground('tab-left', undefined);
  const isShown = (topic: Topic) => !settings.hiddenTopics.includes(topic);
  const isOff = ({ shopsOff }: Settings) => shopsOff.includes(shopFor(location.href)?.name ?? '');
  const show = (at: TextSpan): boolean => {
    const shown = session.show(at);
    const mark = painter.markAt(at);
    if (shown && mark !== undefined) tooltip.show(mark);
    return shown;
  };
  const seal = createSeal(
    document,
    {
      show,
      turnOff: () => {
        askBackground('no-seal', undefined).catch(() => {
          // The extension was reloaded: the next page asks again.
        });
        seal.set(null);
      },
    },
    signal,
  );
  const session = createSession(
    {
      document,
      *read() {
        if (!goesOn()) signal.throwIfAborted();
        const located = yield* locating(document, location.href, shops, { platforms, knowsName });
        yield* warmUp();
        return readingOf(located);
      },
      chosen: () => [...chosenIds(document, location.href)].toSorted().join(' '),
      readSelection: () => readSelection(document),
      judge: rememberingTitles(judge),
      send: (state) => askBackground('tab-state', state),
      left,
      painter,
      marksChanged: hover.marksChanged,
      told: (reading, report) => {
        const anchor = settings.seal && reading !== null ? listAnchor(reading, document) : null;
        seal.set(
          anchor === null || report === null
            ? null
            : { anchor, text: sealTextOf(words, report, shownIn(report, isShown)) },
        );
      },
      wishes: () => ({ marks: settings.marks, isShown, off: isOff(settings) }),
      pace: usualPace,
    },
    signal,
  );

  let begun: Promise<void> = Promise.resolve();
  answerInPage(
    {
      show: (ask) => {
        const at = spanIn(ask);
        return at !== null && show(at);
      },
      'check-selection': (ask) => session.checkSelection(ask !== undefined && ask !== null),
      // Whoever asks early waits for the first reading, which would take back what it was told.
      recheck: () => begun.then(() => session.recheck()),
      here: () => true,
    },
    signal,
  );

  let isOpen = false;
  const wish = (wished: Settings) => {
    const before = settings;
    settings = wished;
    painter.wear(wished);
    if (!isOpen) return;
    if (isOff(before) === isOff(wished)) session.repaint();
    else session.open();
  };
  const unwatch = watchSettings(wish);
  signal.addEventListener('abort', () => isConnected() && unwatch());

  const open = () => {
    isOpen = true;
    session.open();
    const leave = ({ isTrusted }: Event) => {
      // Pages can send themselves such an event.
      if (isTrusted) left().catch(() => {});
    };
    window.addEventListener('pagehide', leave, { signal });
    onNewView(window, signal, {
      changed: session.open,
      returned: session.recheck,
      locationChange: (callback) => ctx.addEventListener(window, 'wxt:locationchange', callback),
    });
  };
  const start = () => {
    if (signal.aborted) return;
    // A page that the browser loads ahead is nobody's yet.
    if ('prerendering' in document && document.prerendering === true) {
      document.addEventListener('prerenderingchange', open, { once: true, signal });
    } else open();
  };
  // What the person wants comes first: a shop that they switched off is not read even once.
  begun = readSettingsInPage()
    .then(wish, () => {})
    .then(start, start);
}

const places: readonly unknown[] = ['title', 'category', 'claim', 'list'] satisfies TextSpan['in'][];

/** The span in what the popup asked, checked by hand: no schema code runs in other people's pages. */
function spanIn(ask: unknown): TextSpan | null {
  if (typeof ask !== 'object' || ask === null || !('at' in ask)) return null;
  return isSpan(ask.at) ? ask.at : null;
}

const isSpan = (at: unknown): at is TextSpan =>
  typeof at === 'object' &&
  at !== null &&
  'in' in at &&
  places.includes(at.in) &&
  'index' in at &&
  typeof at.index === 'number' &&
  'start' in at &&
  typeof at.start === 'number' &&
  'end' in at &&
  typeof at.end === 'number';
