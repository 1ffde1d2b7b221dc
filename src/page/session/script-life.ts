import { isConnected } from '@/browser/messages';

/**
 * How long a script may work on its page: until a newer one starts there, or the extension is reloaded, updated
 * or removed. WXT's own context ends with an event of the document, which any page can send too.
 */
export interface Life {
  signal: AbortSignal;
  /** Whether it goes on; to be asked before a piece of work, because nobody tells a script that was left behind. */
  goesOn(): boolean;
}

/** Not a name: an element with that id would answer to it, in this world too. */
const place = Symbol.for('pore-truth');

/** Begins a script's life and ends the one before it: their world is their own, pages do not see into it. */
export function beginLife(): Life {
  const before: unknown = Reflect.get(globalThis, place);
  if (before instanceof AbortController) before.abort();
  const life = new AbortController();
  Reflect.set(globalThis, place, life);
  return {
    signal: life.signal,
    goesOn() {
      if (!isConnected()) life.abort();
      return !life.signal.aborted;
    },
  };
}
