import { storage } from '@/browser/storage';
import { number, object, text } from '@/report/checks';

/**
 * The site whose seal the person wants to hide, until the options page asks about it. A page script can only ask: what
 * lasts is chosen where no page can lay anything over the buttons.
 */

const key = 'session:seal-question';

const isQuestion = object({ site: text, at: number });

/** Makes the options page ask about a site. */
export const askAboutSeal = (site: string): Promise<void> => storage.setItem(key, { site, at: Date.now() });

/** Calls back with the site in question, now and whenever it changes; returns a stop function. */
export function watchSealQuestion(tell: (site: string) => void): () => void {
  const take = (stored: unknown) => {
    if (!isQuestion(stored)) return;
    tell(stored.site);
    // Asked only once: closing the page counts as an answer.
    void storage.removeItem(key);
  };
  void storage.getItem(key).then(take);
  return storage.watch(key, take);
}
