import { lookUpKey } from '@/lexicon/lookup';
import { foldKey } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import { memoise } from '@/text/memoise';
import type { Span } from '@/text/span';
import { meaningOf } from '../names/name-meaning';

const WORD = /\S+/g;
/** The most words of a name, or of each side of one in several languages. */
const LONGEST = 7;

/**
 * Lost commas: where the words of an entry are two or more known names, the names, as few as possible. No word may
 * be left over: half-known entries would make alcohols out of plant extracts. Null where the entry is no such row.
 */
export const namesWithin = memoise((printed: string): Span[] | null => {
  const words = matchesOf(WORD, printed).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (words.length < 2 || words.length > 60) return null;
  // A name's key is that of its words, one after the other.
  const printedWords = words.map(({ start, end }) => printed.slice(start, end));
  const keys = printedWords.map(foldKey);
  // "Beeswax / Cera Alba Silica": no name begins or ends at a slash.
  const parts = printedWords.map((word, at) => !word.endsWith('/') && !printedWords[at + 1]?.startsWith('/'));
  const best: (Span[] | null)[] = new Array(words.length + 1).fill(null);
  best[words.length] = [];
  for (let from = words.length - 1; from >= 0; from--) {
    if (parts[from - 1] === false) continue;
    let sides = 1;
    for (let to = from + 1; to <= words.length && to - from <= LONGEST * sides; to++) {
      if (/^\/|\/$/.test(printedWords[to - 1] ?? '')) sides++;
      if (parts[to - 1] === false) continue;
      const rest = best[to];
      const first = words[from];
      const last = words[to - 1];
      if (!rest || !first || !last) continue;
      // Of two ways with as many names the one whose first is longer: "Aqua (Water)", "Glycerin".
      const current = best[from];
      if (current && current.length < rest.length + 1) continue;
      const name = printed.slice(first.start, last.end);
      if (knownWhole(name, keys.slice(from, to).join('')) || (sides > 1 && hasKnownSides(name)))
        best[from] = [{ start: first.start, end: last.end }, ...rest];
    }
  }
  const found = best[0];
  return found && found.length > 1 ? found : null;
});

/** "Water / Aqua / Eau": a name in several languages, each of them known. */
const hasKnownSides = (name: string): boolean =>
  name.split(SPACED_SLASH).every((side) => knownWhole(side, foldKey(side)));
const SPACED_SLASH = /(?<!\s)\s+\/\s*|\/\s+/;

function knownWhole(name: string, key: string): boolean {
  const tidy = name.replace(/(?<![.*,])[.*,]+$/, '');
  if (tidy.length < 3 || !isBalanced(tidy)) return false;
  if (lookUpKey(key)) return true;
  return tidy.includes('(') && meaningOf(tidy).meaning !== undefined;
}

/** "Butyrospermum Parkii (Shea" is half a name, although the letters alone are known. */
const isBalanced = (name: string): boolean => count(name, '(') === count(name, ')');

const count = (text: string, sign: string): number => text.split(sign).length - 1;
