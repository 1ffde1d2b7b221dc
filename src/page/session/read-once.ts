import type { Reading } from '../product/reading';
import { inSlices, type Steps } from '../text/steps';
import { changesSince } from './page-changes';
import { bringWords } from './relevant-changes';
import { noteTime } from './timing';

/** The outcome of reading the page once. */
export interface Look {
  reading: Reading | Error;
  /** Whether words were added to the page meanwhile. */
  isOld: boolean;
}

/** Milliseconds of reading before the page gets to run. */
const aTurn = 8;

/**
 * Reads the page once; a long reading yields to the page in between. An error while reading becomes the result.
 * Rejects only with the signal's reason, when the view ends meanwhile.
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
