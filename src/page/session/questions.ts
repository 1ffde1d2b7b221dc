import { askBackground } from '@/browser/messages';
import { createQueue } from '@/browser/queue';
import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';

/** What one document says to the background, in the order in which it says it. */
export interface Questions {
  /** The id that the document goes by. */
  page: string;
  /** A view opens: what was said before no longer holds. */
  viewOpened(): Promise<void>;
  /** Has what was read judged. Rejects with the signal's reason as soon as its view is left. */
  judge(reading: PageReading, signal: AbortSignal): Promise<Explanation>;
  /** The document is being left: said at once, because nothing comes after it. */
  pageLeft(): Promise<void>;
}

export function createQuestions(): Questions {
  // `crypto.randomUUID` is missing on pages without TLS.
  const page = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const inTurn = createQueue();
  let asked = 0;
  return {
    page,
    viewOpened: () => inTurn(() => askBackground('view-opened', undefined)),
    judge: (reading, signal) =>
      inTurn(async () => {
        const id = ++asked;
        const answer = await askBackground('read', { id, page, reading }, signal);
        if (answer.id !== id) throw new Error('This answers another question.');
        return answer.explanation;
      }),
    pageLeft: () => askBackground('page-left', { page }),
  };
}
