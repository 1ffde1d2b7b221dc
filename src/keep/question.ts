import { storage } from '@/browser/storage';
import { number, object, type Shape } from '@/report/checks';

/**
 * Something that a page asked for and that lasts. A page script can only ask, because a page may lay something over
 * our buttons: the person answers on a page of the extension, and until that page has asked, the question is kept in
 * `storage.session`.
 */
export interface Question<T> {
  /** Makes the page of the extension ask about this. */
  ask(about: T): Promise<void>;
  /** Calls back with what is in question, now and whenever it changes; returns a stop function. */
  watch(tell: (about: T) => void): () => void;
}

export function question<T>(key: `session:${string}`, shape: Shape<T>): Question<T> {
  const isAsked = object({ about: shape, at: number });
  return {
    // With the time, so that the same question again is a change.
    ask: (about) => storage.setItem(key, { about, at: Date.now() }),
    watch(tell) {
      const take = (stored: unknown) => {
        if (!isAsked(stored)) return;
        tell(stored.about);
        // Asked only once: closing the page counts as an answer.
        void storage.removeItem(key);
      };
      void storage.getItem(key).then(take);
      return storage.watch(key, take);
    },
  };
}
