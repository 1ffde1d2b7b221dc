import { logError } from '@/browser/log';
import { answerInBackground, askPage, type Frame } from '@/browser/messages';
import { changeSettings, readSettings } from '@/keep/settings';
import { keepTonerAnswer, readTonerAnswer } from '@/keep/toner-answers';
import { boolean, isRecord, nullable, number, object, optional, text, textUpTo } from '@/report/checks';
import type { PageReading } from '@/report/page-reading';
import { parsePageReading } from '@/report/page-reading-schema';
import { emptyProduct } from '@/report/product';
import { judge } from '@/verdict/judge';
import { keepSites, stopChecking, takeWish } from './access';
import { type Judgement, judgeReading } from './judging';
import { noteSeen } from './seen';
import { checkSelectionInTab, noteSelection } from './selection';
import { takeShelfChange } from './shelf';
import { leave, saidOf, tell } from './tabs';
import { withShelf } from './with-shelf';

const topFrame = 0;

/**
 * Handles messages from pages, the popup and the options. All state is in storage, because the worker may be stopped
 * between any two messages. A page gets its answer before its state is stored, because it waits to paint; the browser
 * keeps the worker alive while it is busy.
 */
export const answerAll = (): void =>
  answerInBackground(
    {
      'view-opened': (_, { tabId, frameId }) => {
        if (frameId === topFrame) leave(tabId).catch(logError);
        return undefined;
      },
      read: takeReading,
      'page-left': (ask, { tabId }) => {
        leave(tabId, checked(isPageId, ask).page).catch(logError);
        return undefined;
      },
      'no-seal': async (ask) => {
        const { site } = checked(isSealOff, ask);
        if (site === null) await changeSettings({ seal: false });
        else await changeSettings({ sealOff: [...new Set([...(await readSettings()).sealOff, site])] });
      },
    },
    {
      'tab-state': async (ask) => (await saidOf(checked(isTab, ask).tabId))?.state ?? null,
      'check-selection': (ask) => checkSelectionInTab(checked(isTab, ask).tabId),
      'judge-text': (ask) => {
        const { name, text, isToner } = checked(isPasted, ask);
        return judge({
          ...emptyProduct,
          title: name.trim(),
          lists: [{ text, source: 'pasted' }],
          isToner,
        });
      },
      'say-toner': async (ask) => {
        const { tabId, url, isToner } = checked(isTonerAnswer, ask);
        await keepTonerAnswer(url, isToner);
        await askPage(tabId, 'recheck', undefined, topFrame);
      },
      'keep-sites': (ask) => keepSites(ask),
      'access-wish': async (ask) => {
        await takeWish(ask);
      },
      'stop-checking': async (ask) => {
        await stopChecking(ask);
      },
      'change-shelf': takeShelfChange,
    },
  );

const isTab = object({ tabId: number });
const isPasted = object({ name: text, text, isToner: optional(boolean) });
/** In characters; RFC 1035 limits a host name to this. */
const longestHost = 253;
const isSealOff = object({ site: nullable(textUpTo(longestHost)) });
const isTonerAnswer = object({ tabId: number, url: text, isToner: nullable(boolean) });
/** The id that a document generated for itself. */
const pageId = textUpTo(100);
const isPageId = object({ page: pageId });
const isQuestion = object({ id: number, page: pageId });

function checked<T>(shape: (value: unknown) => value is T, ask: unknown): T {
  if (!shape(ask)) throw new Error('This message has the wrong shape.');
  return ask;
}

/** Adds the person's answer to "Is this a toner?" to the reading of its page. */
async function withTonerAnswer(reading: PageReading): Promise<PageReading> {
  if (!('product' in reading)) return reading;
  const isToner = await readTonerAnswer(reading.product.url);
  return isToner === undefined ? reading : { ...reading, product: { ...reading.product, isToner } };
}

/** Judges a page's reading. One from the top frame also becomes the tab's state. */
async function takeReading(ask: unknown, { tabId, frameId }: Frame) {
  const { id, page } = checked(isQuestion, ask);
  const reading = isRecord(ask) ? parsePageReading(ask.reading) : null;
  if (reading === null) throw new Error('This is not a valid page reading.');
  const judging = withTonerAnswer(reading).then(judgementOf);
  const isForTab = frameId === topFrame && (reading.kind !== 'selection' || reading.keep);
  // Queued before the first await, so that a `page-left` that arrives meanwhile is handled after it.
  if (isForTab)
    tell(
      tabId,
      judging.then(({ state }) => ({ state, from: { page, frameId } })),
    ).catch(logError);
  const { state, explanation } = await judging;
  if (reading.kind === 'selection' && state.state === 'read')
    noteSelection({ tabId, frameId }, { report: state.report, page });
  if (isForTab) void noteSeen(state);
  return { id, explanation: await withShelf(state, explanation) };
}

/** Reports an error in the judge like a page that cannot be read, with details to copy. */
function judgementOf(reading: PageReading): Judgement {
  try {
    return judgeReading(reading);
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    const url = 'product' in reading ? reading.product.url : reading.url;
    return judgeReading({ kind: 'failed', url, what: message, detail: stack ?? `${name}: ${message}` });
  }
}
