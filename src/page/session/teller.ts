import { logError } from '@/browser/log';
import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import type { Reading } from '../product/reading';
import { failureToSend, pageReadingOf } from './page-reading';
import type { Presenter } from './presenter';
import { noteTime } from './timing';

/** Has a reading judged and presents the answer. True if the reading differs from the last one. */
export type Tell = (reading: Reading | Error, signal: AbortSignal) => Promise<boolean>;

interface TellerEffects {
  document: Document;
  presenter: Presenter;
  judge(reading: PageReading, signal: AbortSignal): Promise<Explanation>;
}

/**
 * Create one for each view. A reading that equals the last one is not sent again but presented again, because its words
 * may be elsewhere on the page now. Rejects only with the signal's reason.
 */
export function createTeller({ document, presenter, judge }: TellerEffects): Tell {
  let judged: { text: string; explanation: Explanation } | null = null;

  return async (reading, signal) => {
    signal.throwIfAborted();
    const question = reading instanceof Error ? failureToSend(document, reading) : pageReadingOf(reading);
    const text = JSON.stringify(question);
    const isNews = judged?.text !== text;
    if (judged === null || isNews) {
      const explanation = await answered(question, signal);
      judged = explanation === null ? null : { text, explanation };
    }
    if (judged === null || reading instanceof Error) presenter.clear();
    else presenter.present(reading, judged.explanation);
    return isNews;
  };

  /** The answer, or null if the background cannot be reached because the extension is being reloaded or removed. */
  async function answered(question: PageReading, signal: AbortSignal): Promise<Explanation | null> {
    const start = performance.now();
    try {
      const explanation = await judge(question, signal);
      signal.throwIfAborted();
      noteTime('judge', start);
      return explanation;
    } catch (error) {
      signal.throwIfAborted();
      logError(error);
      return null;
    }
  }
}
