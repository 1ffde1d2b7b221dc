import { storage } from '@/browser/storage';
import { number, object, type Shape } from '@/report/checks';

/**
 * A lasting choice that the person began on a shop's page. That page may cover our buttons, so the choice is confirmed on
 * a page of the extension; until then the question is kept in `storage.session`.
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
