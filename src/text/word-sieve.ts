import { cutWords, type Searchable } from './cut-words';
import { foldAll } from './fold';
import { hashOf, makePrefilter, markHash, mayBegin } from './prefilter';
import { wordEnd, wordStart } from './words';

/**
 * Rules out texts that hold none of some phrases as whole words, by the first word of each. True for a few that hold
 * none, and for "5ingredients": a number may be glued to a word.
 */
export function wordSieve(phrases: () => readonly string[]): (text: Searchable) => boolean {
  let prefilter: Uint8Array | undefined;
  return (text) => {
    prefilter ??= prefilterOf(phrases());
    const { whole, starts, ends } = cutWords(text);
    for (let index = 0; index < whole.length; index++)
      if (
        mayBegin(prefilter, whole[index] ?? 0) ||
        (isDigit(text.folded, starts[index] ?? 0) && !isDigit(text.folded, (ends[index] ?? 0) - 1))
      )
        return true;
    return false;
  };
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

function prefilterOf(phrases: readonly string[]): Uint8Array {
  const prefilter = makePrefilter();
  for (const phrase of foldAll(phrases)) {
    const start = wordStart(phrase, 0);
    markHash(prefilter, hashOf(phrase.slice(start, wordEnd(phrase, start))));
  }
  return prefilter;
}
