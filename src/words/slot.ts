import type { PrintedSentence } from '@/report/explanation';

/** A placeholder for printed words while a sentence is built around them. No locale file and no printed word contains it. */
export const slot = '\u{F0000}';

/** A sentence that was built with the slot, with the printed words in its place and apart. */
export function aroundSlot(sentence: string, printed: string): PrintedSentence {
  const [before = '', after = ''] = sentence.split(slot);
  return { before, printed, after };
}
