import { logError } from '@/browser/log';
import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import type { Reading } from '../product/reading';
import { failureToSend, pageReadingOf } from './page-reading';
import type { Presenter } from './presenter';
import { noteTime } from './timing';

/** Has what was read judged and presented. One for each view. */
export type Tell = (reading: Reading | Error, signal: AbortSignal) => Promise<boolean>;

interface TellerEffects {
  document: Document;
  presenter: Presenter;
  judge(reading: PageReading, signal: AbortSignal): Promise<Explanation>;
}

/**
 * Returns whether there was news. What says the same as before is not asked about again, only presented anew: its
 * words may stand elsewhere on the page. Rejects only with the signal's reason.
 */
export function createTeller({ document, presenter, judge }: TellerEffects): Tell {
  let told: { text: string; explanation: Explanation } | null = null;

  return async (reading, signal) => {
    signal.throwIfAborted();
    const question = reading instanceof Error ? failureToSend(document, reading) : pageReadingOf(reading);
    const text = JSON.stringify(question);
    const isNews = told?.text !== text;
    if (told === null || isNews) {
      const explanation = await answered(question, signal);
      told = explanation === null ? null : { text, explanation };
    }
    if (told === null || reading instanceof Error) presenter.clear();
    else presenter.present(reading, told.explanation);
    return isNews;
  };

  /** Null where nobody answers: the extension was reloaded or is going away, and the next page has a new script. */
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
