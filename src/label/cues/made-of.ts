import type { Span } from '@/text/span';
import { startsWithName } from '../names/starts-with-name';
import type { Cue } from './cue';
import type { Place } from './cue-place';

const SENTENCE_ENDS = ['.', '!', '?', ':', '。'];
/** Anything but words: then a list goes on, or a longer sentence. */
const SIGN = /[^\p{L}\p{M}\d\s'’-]/u;
const MOST_WORDS = 6;

/**
 * "This serum is made of water, …", "Das Serum besteht aus …": the words of the sentence up to the names. Null where
 * something else comes before, or no name behind.
 */
export function madeOfCue({ start, end }: Span, { before, after }: Place): Cue | null {
  const from = Math.max(...SENTENCE_ENDS.map((sign) => before.lastIndexOf(sign))) + 1;
  const opening = before.slice(from).trim();
  if (SIGN.test(opening) || opening.split(' ').length > MOST_WORDS) return null;
  return startsWithName(after) === 'surely'
    ? { kind: 'madeOf', start: start - (before.length - from), end }
    : null;
}
