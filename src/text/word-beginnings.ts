import type { Beginnings, CutWords } from './cut-words';
import { hashWith, shortHash } from './prefilter';

/** The hashes of how the words of a text begin: apart, because the page reader has no patterns with prefixes. */
export function beginningsOf(folded: string, words: CutWords): Beginnings {
  words.beginnings ??= hashesOf(folded, words);
  return words.beginnings;
}

function hashesOf(folded: string, { starts, ends }: CutWords): Beginnings {
  const found: Beginnings = { twos: [], threes: [], fours: [] };
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const length = (ends[index] ?? 0) - start;
    const two =
      length < 2 ? 0 : hashWith(hashWith(0, folded.charCodeAt(start)), folded.charCodeAt(start + 1));
    const three = length < 3 ? 0 : hashWith(two, folded.charCodeAt(start + 2));
    const four = length < 4 ? 0 : hashWith(three, folded.charCodeAt(start + 3));
    found.twos.push(length < 2 ? -1 : shortHash(two));
    found.threes.push(length < 3 ? -1 : shortHash(three));
    found.fours.push(length < 4 ? -1 : shortHash(four));
  }
  return found;
}
