import { isConnected } from '@/browser/messages';

/**
 * How long a content script may run: until a newer one starts in its page, or the extension is reloaded, updated or
 * removed. WXT's own context ends on a document event, which any page could dispatch.
 */
export interface Life {
  signal: AbortSignal;
  /** Whether the script may go on. Ask before each piece of work: an orphaned script gets no event. */
  goesOn(): boolean;
}

/** A symbol, because a string property could be shadowed by a page element with that id, even in this world. */
const place = Symbol.for('pore-truth');

/** Begins a script's life and ends that of the previous script. Pages cannot see into the isolated world they share. */
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
