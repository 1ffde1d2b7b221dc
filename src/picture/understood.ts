import { meaningOf } from '@/label/names/name-meaning';
import { readLabel } from '@/label/read-label';
import type { PlacedWord } from './picture-text';

/** The engine's confidence below which a word beside the list may have been one of its names. */
const doubtful = 60;

/**
 * The share of a list's letters that are in names that the lexicon knows, 0–1; 0 if there is no list. Letters
 * between names count, and so does what may belong to the list: words that the engine was not sure of, and letters
 * that were seen and not read.
 */
export function understoodShare(text: string, words: readonly PlacedWord[], unread: number): number {
  const entries = readLabel(text).lists.flatMap(({ actives, entries, mayContain }) => [
    ...actives,
    ...entries,
    ...mayContain,
  ]);
  if (entries.length === 0) return 0;
  const start = Math.min(...entries.map(({ span }) => span.start));
  const end = Math.max(...entries.map(({ span }) => span.end));
  const known = entries
    .filter((entry) => meaningOf(entry.text).meaning !== undefined)
    .reduce((sum, { span }) => sum + lettersIn(text.slice(span.start, span.end)), 0);
  const beside = words
    .filter(({ span, confidence }) => confidence < doubtful && (span.end <= start || span.start >= end))
    .reduce((sum, word) => sum + lettersIn(word.text), 0);
  return Math.min(1, known / (lettersIn(text.slice(start, end)) + beside + unread));
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
