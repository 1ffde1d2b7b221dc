import { browser } from 'wxt/browser';
import { logError } from '@/browser/log';
import type { FromOwnPages } from '@/browser/message-map';
import { answerInBackground, askPage, type FromFrame } from '@/browser/messages';
import { sealQuestion } from '@/keep/seal-question';
import { keepTonerAnswer, readTonerAnswer } from '@/keep/toner-answers';
import { judgeCorrectedPicture } from '@/picture/corrected';
import { judgePicture } from '@/picture/judge-picture';
import type { PageReading } from '@/report/page-reading';
import { emptyProduct } from '@/report/product';
import { judge } from '@/verdict/judge';
import { stopChecking, takeWish } from './access';
import { type Judgement, judgeReading } from './judging';
import { checked, messageShapes as shapes } from './message-shapes';
import { pictureWords } from './picture-words';
import { frameTab, openPicturePage, takePicture } from './pictures';
import { noteSeen } from './seen';
import { checkSelectionInTab, noteSelection } from './selection';
import { offerToAdd, takeShelfChange } from './shelf';
import { isKept, leave, stateOf, tell } from './tabs';
import { shelfInUse, withShelf } from './with-shelf';

const topFrame = 0;

/**
 * Handles messages from pages, the popup and the options. All state is in storage, because the worker may be stopped
 * between any two messages. A page gets its answer before its state is stored, because it waits to paint, and asks
 * afterwards whether it is kept (`is-kept`). Long because it is the one list of all messages.
 */
export const answerAll = (): void =>
  answerInBackground(
    {
      'view-opened': (_, { tabId, frameId }) => {
        if (frameId === topFrame) leave(tabId).catch(logError);
        return undefined;
      },
      read: takeReading,
      'is-kept': (ask, { tabId, frameId }) => {
        const { page, id } = checked(shapes['is-kept'], ask);
        return frameId !== topFrame || isKept(tabId, `${page} ${id}`);
      },
      'page-left': (ask, { tabId }) => {
        leave(tabId, checked(shapes['page-left'], ask).page).catch(logError);
        return undefined;
      },
      'hide-seal': async (ask, { host }) => {
        checked(shapes['hide-seal'], ask);
        await sealQuestion.ask(host);
        await browser.runtime.openOptionsPage();
      },
      'add-to-shelf': async (ask, { tabId }) => {
        checked(shapes['add-to-shelf'], ask);
        await offerToAdd((await stateOf(tabId))?.state ?? null);
      },
    },
    {
      'tab-state': async (ask) => (await stateOf(checked(shapes['tab-state'], ask).tabId))?.state ?? null,
      'check-selection': (ask) => checkSelectionInTab(checked(shapes['check-selection'], ask).tabId),
      'judge-text': (ask) => {
        const { name, text, isToner } = checked(shapes['judge-text'], ask);
        return judge({
          ...emptyProduct,
          title: name.trim(),
          lists: [{ text, source: 'pasted' }],
          isToner,
        });
      },
      'open-picture': async (ask) => {
        const { tabId, image } = checked(shapes['open-picture'], ask);
        await openPicturePage(await browser.tabs.get(tabId), image);
      },
      'frame-tab': async (ask) => {
        await frameTab(await browser.tabs.get(checked(shapes['frame-tab'], ask).tabId));
      },
      'take-picture': (ask) => takePicture(checked(shapes['take-picture'], ask).id),
      'judge-picture': (ask) => judgeRead(checked(shapes['judge-picture'], ask)),
      'judge-corrected': (ask) => judgeCorrected(checked(shapes['judge-corrected'], ask)),
      'say-toner': async (ask) => {
        const { tabId, url, isToner } = checked(shapes['say-toner'], ask);
        const { incognito } = await browser.tabs.get(tabId);
        await keepTonerAnswer(url, isToner, incognito ? tabId : null);
        await askPage(tabId, 'recheck', undefined, topFrame);
      },
      'access-wish': async (ask) => {
        await takeWish(checked(shapes['access-wish'], ask));
      },
      'stop-checking': async (ask) => {
        await stopChecking(checked(shapes['stop-checking'], ask));
      },
      'change-shelf': (ask) => takeShelfChange(checked(shapes['change-shelf'], ask)),
    },
  );

const judgeRead = async ({ about, read }: FromOwnPages['judge-picture']['ask']) =>
  judgePicture(about, read, await pictureWords());

const judgeCorrected = ({ about, read, text }: FromOwnPages['judge-corrected']['ask']) =>
  judgeCorrectedPicture(about, read, text);

/** Adds the person's answer to "Is this a toner?" to the reading of its page. */
async function withTonerAnswer(reading: PageReading): Promise<PageReading> {
  if (!('product' in reading)) return reading;
  const isToner = await readTonerAnswer(reading.product.url);
  return isToner === undefined ? reading : { ...reading, product: { ...reading.product, isToner } };
}

/** Judges a page's reading. One from the top frame also becomes the tab's state. */
async function takeReading(ask: unknown, { tabId, frameId, isPrivate }: FromFrame) {
  const { id, page, reading } = checked(shapes.read, ask);
  const judging = withTonerAnswer(reading).then(judgementOf);
  const isForTab = frameId === topFrame && (reading.kind !== 'selection' || reading.keep);
  // Queued before the first await, so that a `page-left` that arrives meanwhile is handled after it.
  if (isForTab)
    tell(
      tabId,
      judging.then(({ state }) => ({ state, from: { page, frameId } })),
      `${page} ${id}`,
    ).catch(logError);
  // Asked for now, so that storage answers while the page is judged.
  const shelf = shelfInUse();
  const { state, explanation } = await judging;
  if (reading.kind === 'selection' && state.state === 'read')
    noteSelection({ tabId, frameId }, { report: state.report, page });
  if (isForTab && !isPrivate) void noteSeen(state);
  return { id, explanation: withShelf(state, explanation, await shelf) };
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
