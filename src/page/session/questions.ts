import { logError } from '@/browser/log';
import { askBackground } from '@/browser/messages';
import { createQueue } from '@/browser/queue';
import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import { mostAgain } from '../text/caps';

/** One document's messages to the background. They are sent one at a time, in order. */
export interface Questions {
  /** The id that this document generated for itself. */
  page: string;
  /** Reports that a view opens: the tab's state is out of date. */
  viewOpened(): Promise<void>;
  /** Has a reading judged. Rejects with the signal's reason as soon as its view ends. */
  judge(reading: PageReading, signal: AbortSignal): Promise<Explanation>;
  /** Reports that the document is being left. Skips the queue, because the document has no time to wait. */
  pageLeft(): Promise<void>;
}

/** Messages of this document, under a fresh id. */
export function createQuestions(): Questions {
  // `crypto.randomUUID` does not exist on pages without TLS.
  const page = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const inTurn = createQueue();
  let asked = 0;

  async function answered(id: number, reading: PageReading, signal: AbortSignal): Promise<Explanation> {
    const answer = await askBackground('read', { id, page, reading }, signal);
    if (answer.id !== id) throw new Error('This answers another question.');
    return answer.explanation;
  }

  /** Has the last reading judged again while its state was lost with the worker. */
  async function untilKept(id: number, reading: PageReading, signal: AbortSignal): Promise<void> {
    for (let times = 0; times < mostAgain; times++) {
      if (await askBackground('is-kept', { page, id }, signal)) return;
      await inTurn(async () => {
        if (id === asked) await answered(id, reading, signal);
      });
      if (id !== asked) return;
    }
  }

  return {
    page,
    viewOpened: () => inTurn(() => askBackground('view-opened', undefined)),
    judge: (reading, signal) =>
      inTurn(async () => {
        const id = ++asked;
        const explanation = await answered(id, reading, signal);
        if (reading.kind !== 'selection') {
          untilKept(id, reading, signal).catch((error: unknown) => {
            if (!signal.aborted) logError(error);
          });
        }
        return explanation;
      }),
    pageLeft: () => askBackground('page-left', { page }),
  };
}
