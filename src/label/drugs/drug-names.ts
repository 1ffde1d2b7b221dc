import { lookUp } from '@/lexicon/lookup';
import { printedName } from '@/lexicon/printed-name';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import type { Entry } from '../names/entry';
import { meaningOf } from '../names/name-meaning';
import { isDrug } from './active-strengths';

const WORD = /[^\s,()]+/g;
/** The most words of a drug's name. */
const MOST_WORDS = 4;
/** The most words that are looked at. */
const MOST_LOOKED_AT = 16;
const GRADES: ReadonlySet<string> = new Set(['prescription', 'drug', 'acid']);

function isActive(name: string): boolean {
  if (isDrug(name)) return true;
  const meaning = lookUp(name);
  return meaning?.is === 'flag' && GRADES.has(meaning.grade);
}

/** The names of drugs within a few words, in their order: "Tretinoin Gel Base", "Adapalene 0.1% and Benzoyl Peroxide". */
export function drugsIn(text: string): Span[] {
  const words = matchesOf(WORD, text, MOST_LOOKED_AT);
  const names: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
      const [first, last] = [words[at], words[at + count - 1]];
      if (!first || !last) continue;
      const name = { start: first.index, end: last.index + last[0].length };
      if (!isActive(text.slice(name.start, name.end))) continue;
      names.push(name);
      at += count - 1;
      break;
    }
  }
  return names;
}

/** An active whose name is printed among the words for its form ("Tretinoin Gel Base 2%") is known by that name. */
export function withDrugName(active: Entry): Entry {
  if (active.meaning) return active;
  const [name, ...others] = drugsIn(active.text);
  if (!name || others.length > 0) return active;
  const text = active.text.slice(name.start, name.end);
  const { start, end } = active.span;
  const span =
    end - start === active.text.length ? { start: start + name.start, end: start + name.end } : active.span;
  return { ...active, ...meaningOf(text), text, printed: printedName(text), span };
}
