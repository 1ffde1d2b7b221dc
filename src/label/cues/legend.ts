import { anyOf } from '@/text/any-of';
import { matchesOf } from '@/text/matches';
import words from '../words/legends.json';
import type { Cue } from './cue';

/**
 * Quasi-drug labels may mark their actives in the list and say behind it what the mark means: "*は「有効成分」
 * 無表示は「その他の成分」". There the words are no headings.
 */
const MEANS = `\\s?(?:${anyOf(words.links)})?\\s?[:：=＝…]?\\s?[「『（(]?`;
const LEGEND = new RegExp(
  `[（(]?(?:[*＊※]{1,3}${MEANS}(?:${anyOf(words.active)})|(?:${anyOf(words.unmarked)})${MEANS}(?:${anyOf(words.other)}))[」』）)]{0,2}`,
  'gu',
);
const MAY_HOLD = new RegExp(anyOf([...words.active, ...words.other]), 'u');

/** What says which marks of a line are those of actives. */
export function legendCues(line: string): Cue[] {
  if (!MAY_HOLD.test(line)) return [];
  return matchesOf(LEGEND, line).map(({ index, 0: legend }) => ({
    kind: 'notice',
    start: index,
    end: index + legend.length,
  }));
}
