import { logError } from '@/browser/log';
import type { PageReading } from '@/report/page-reading';
import { emptyProduct } from '@/report/product';
import { judgeReading } from './judging';
import sample from './words/rehearsal.json';

/**
 * A worker that has just started judges its first product in twenty times the time of its second: every table of words
 * is built on first use. A page says that it opens before it is read, so this judges an invented product meanwhile.
 */
export interface Rehearsal {
  /** Rehearses once whoever waits was answered. Does so once, however often it is asked. */
  begin(): void;
  /** A reading is here: judging it builds the same tables. */
  callOff(): void;
}

export function makeRehearsal(judgeFirst: () => void = () => judgeReading(rehearsed)): Rehearsal {
  let isDue = true;
  const rehearse = () => {
    if (!isDue) return;
    isDue = false;
    try {
      judgeFirst();
    } catch (error) {
      logError(error);
    }
  };
  return {
    begin: () => {
      if (isDue) setTimeout(rehearse);
    },
    callOff: () => {
      isDue = false;
    },
  };
}

const { list, ...product } = sample;
/** It asks for every part of the judge: title, category, how-to text, promises and list. */
export const rehearsed: PageReading = {
  kind: 'product',
  product: { ...emptyProduct, ...product, lists: [{ text: list, source: 'shop' }] },
  tried: [],
};
