import { answerInBackground, askPage, type Frame } from '@/browser/messages';
import { changeSettings } from '@/keep/settings';
import { keepTonerAnswer, readTonerAnswer } from '@/keep/toner-answers';
import { boolean, isRecord, nullable, number, object, optional, text, textUpTo } from '@/report/checks';
import type { PageReading } from '@/report/page-reading';
import { parsePageReading } from '@/report/page-reading-schema';
import { emptyProduct } from '@/report/product';
import { judge } from '@/verdict/judge';
import { keepSites, stopChecking, takeWish } from './access';
import { judgeReading } from './judging';
import { noteSeen } from './seen';
import { checkSelectionInTab, noteSelection } from './selection';
import { takeShelfChange } from './shelf';
import { leave, tell, unkeptState } from './tabs';
import { withShelf } from './with-shelf';

const topFrame = 0;

/** Answers the pages, the popup and the options. All state is in storage: the worker may sleep between any two of these. */
export const answerAll = (): void =>
  answerInBackground(
    {
      'view-opened': async (_, { tabId, frameId }) => {
        if (frameId === topFrame) await leave(tabId);
      },
      read: takeReading,
      'page-left': async (ask, { tabId }) => {
        const { page } = checked(isPageId, ask);
        await leave(tabId, page);
      },
      'no-seal': async () => {
        await changeSettings({ seal: false });
      },
    },
    {
      'unkept-state': (ask) => unkeptState(checked(isTab, ask).tabId)?.state ?? null,
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
const isTonerAnswer = object({ tabId: number, url: text, isToner: nullable(boolean) });
/** The id that a document gave itself. */
const pageId = textUpTo(100);
const isPageId = object({ page: pageId });
const isQuestion = object({ id: number, page: pageId });

function checked<T>(shape: (value: unknown) => value is T, ask: unknown): T {
  if (!shape(ask)) throw new Error('This is no such message.');
  return ask;
}

/** A reading with what the person answered about its page. */
async function withTonerAnswer(reading: PageReading): Promise<PageReading> {
  if (!('product' in reading)) return reading;
  const isToner = await readTonerAnswer(reading.product.url);
  return isToner === undefined ? reading : { ...reading, product: { ...reading.product, isToner } };
}

/** Judges what a page read; the page itself also decides what its tab says. */
async function takeReading(ask: unknown, { tabId, frameId }: Frame) {
  const { id, page } = checked(isQuestion, ask);
  const reading = isRecord(ask) ? parsePageReading(ask.reading) : null;
  if (reading === null) throw new Error('This is no reading of a page.');
  const { state, explanation } = judgeReading(await withTonerAnswer(reading));
  if (reading.kind === 'selection' && state.state === 'read')
    noteSelection({ tabId, frameId }, { report: state.report, page });
  const isForTab = frameId === topFrame && (reading.kind !== 'selection' || reading.keep);
  if (isForTab) await tell(tabId, { state, from: { page, frameId } });
  if (isForTab) void noteSeen(state);
  return { id, explanation: await withShelf(state, explanation) };
}
