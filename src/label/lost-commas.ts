import { lookUpKey } from '@/lexicon/lookup';
import { foldKey } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import { memoise } from '@/text/memoise';
import type { Span } from '@/text/span';
import { meaningOf } from './name-meaning';

const WORD = /\S+/g;

/**
 * Lost commas: where the words of an entry are two or more known names, the names, as few as possible. No word may
 * be left over: half-known entries would make alcohols out of plant extracts. Null where the entry is no such row.
 */
export const namesWithin = memoise((printed: string): Span[] | null => {
  const words = matchesOf(WORD, printed).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  // "Citrus Limon Peel Oil / Lemon Peel Oil", with one space or two, is one name in two languages.
  if (
    words.length < 2 ||
    words.length > 60 ||
    words.some(({ start, end }) => /^\/|\/$/.test(printed.slice(start, end)))
  )
    return null;
  // A name's key is that of its words, one after the other.
  const keys = words.map(({ start, end }) => foldKey(printed.slice(start, end)));
  const best: (Span[] | null)[] = new Array(words.length + 1).fill(null);
  best[words.length] = [];
  for (let from = words.length - 1; from >= 0; from--)
    for (let to = Math.min(words.length, from + 7); to > from; to--) {
      const rest = best[to];
      const first = words[from];
      const last = words[to - 1];
      if (!rest || !first || !last) continue;
      const current = best[from];
      if (current && current.length <= rest.length + 1) continue;
      if (knownWhole(printed.slice(first.start, last.end), keys.slice(from, to).join('')))
        best[from] = [{ start: first.start, end: last.end }, ...rest];
    }
  const found = best[0];
  return found && found.length > 1 ? found : null;
});

function knownWhole(name: string, key: string): boolean {
  const tidy = name.replace(/(?<![.*,])[.*,]+$/, '');
  if (tidy.length < 3 || !isBalanced(tidy)) return false;
  if (lookUpKey(key)) return true;
  return tidy.includes('(') && meaningOf(tidy).meaning !== undefined;
}

/** "Butyrospermum Parkii (Shea" is half a name, although the letters alone are known. */
const isBalanced = (name: string): boolean => count(name, '(') === count(name, ')');

const count = (text: string, sign: string): number => text.split(sign).length - 1;
