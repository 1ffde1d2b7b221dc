import { createI18n } from '@wxt-dev/i18n';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { lookUp } from '../lexicon/lookup';
import { answerInPage, askBackground, isConnected } from '../messages';
import { defaultSettings, readSettings, watchSettings } from '../settings';
import { platforms, shops } from '../shops/registry';
import type { Translate } from '../ui/words/translate';
import { judge } from '../verdict/judge';
import type { TextSpan } from '../verdict/report';
import { chosenIds } from './choice';
import { createHover } from './hover';
import { beginLife } from './life';
import { locate } from './locate';
import { createPainter } from './paint';
import { readingOf } from './reading';
import { readSelection } from './selection';
import { createSession } from './session';
import { rememberingTitles } from './tell';
import { createTooltip } from './tooltip';
import { tooltipTextOf } from './tooltip-text';
import { onNewView, usualPace } from './watch';

/**
 * Gives one document its session: wires the reader, the judge, the painter, the tooltip and the messages
 * together; `sheet` are the rules that draw the marks. A second script in the same document ends the first.
 */
export function startPage(ctx: ContentScriptContext, sheet: string): void {
  const { signal, goesOn } = beginLife();
  const knowsName = (name: string) => lookUp(name) !== undefined;
  const { t } = createI18n();
  const words: Translate = (key, ...substitutions) => t(key, substitutions);
  let settings = defaultSettings;

  const painter = createPainter(sheet);
  const tooltip = createTooltip(document, (mark) => tooltipTextOf(words, mark));
  /** The marks, looked at whenever a person is at work on the page: they stand as long as the script goes on. */
  const standing = () => {
    if (!goesOn()) return [];
    painter.restore();
    return painter.marks();
  };
  const hover = createHover(document, standing, tooltip, signal);

  const left = () => askBackground('tab-left', undefined);
  const session = createSession(
    {
      document,
      read: () => {
        if (!goesOn()) signal.throwIfAborted();
        return readingOf(locate(document, location.href, shops, { platforms, knowsName }));
      },
      chosen: () => [...chosenIds(document, location.href)].toSorted().join(' '),
      readSelection: () => readSelection(document),
      judge: rememberingTitles(judge),
      send: (state) => askBackground('tab-state', state),
      left,
      painter,
      marksChanged: hover.marksChanged,
      wantsMarks: () => settings.marks,
      pace: usualPace,
    },
    signal,
  );

  answerInPage(
    {
      show: (ask) => {
        const at = spanIn(ask);
        const shown = at !== null && session.show(at);
        const mark = at === null ? undefined : painter.markAt(at);
        if (shown && mark !== undefined) tooltip.show(mark);
        return shown;
      },
      'check-selection': (ask) => session.checkSelection(ask !== undefined && ask !== null),
      recheck: () => session.recheck(),
      here: () => true,
    },
    signal,
  );

  const wish = (wished: typeof settings) => {
    if (wished.marks === settings.marks) return;
    settings = wished;
    session.repaint();
  };
  const unwatch = watchSettings(wish);
  signal.addEventListener('abort', () => isConnected() && unwatch());
  readSettings().then(wish, () => {
    // Without storage the defaults hold.
  });

  const open = () => {
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
  // A page that the browser loads ahead is nobody's yet.
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', open, { once: true, signal });
  } else open();
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
