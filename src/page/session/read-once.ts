import type { Reading } from '../product/reading';
import { inSlices, type Steps } from '../text/steps';
import { changesSince } from './page-changes';
import { bringWords } from './relevant-changes';
import { noteTime } from './timing';

/** What one look at the page gave. */
export interface Look {
  reading: Reading | Error;
  /** Words came while it was taken. */
  isOld: boolean;
}

/** Milliseconds of reading after which the page has its turn. */
const aTurn = 8;

/**
 * Takes one look, in turns with the page where it takes long. A failure to read is what the look gave; only a
 * view that was left meanwhile rejects.
 */
export function lookAt(
  document: Document,
  read: () => Steps<Reading>,
  signal: AbortSignal,
): Look | Promise<Look> {
  const began = performance.now();
  const looked = (reading: Reading | Error, isOld = false): Look => {
    noteTime('locate', began);
    return { reading, isOld };
  };
  try {
    const reading = inSlices(read(), aTurn, signal);
    if (!(reading instanceof Promise)) return looked(reading);
    const changed = changesSince(document, bringWords);
    return reading.then(
      (last) => looked(last, changed()),
      (error: unknown) => {
        changed();
        signal.throwIfAborted();
        return looked(asError(error));
      },
    );
  } catch (error) {
    return looked(asError(error));
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
